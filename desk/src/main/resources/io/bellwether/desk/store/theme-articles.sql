-- The latest articles of a theme.
select a.id, a.title, a.source, a.url, a."time", t.score, t.alert, n.story
from tags t
join articles a on a.id = t.article
left join analyses n on n.article = t.article
where t.theme = :theme
order by a."time" desc, a.id desc
limit :limit
