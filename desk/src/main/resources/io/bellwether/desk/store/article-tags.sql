-- The tags of one article, best first, with their themes' titles and whether an alert holds the article.
select t.theme,
       coalesce(m.title, t.theme) as theme_title,
       t.score,
       t.alert,
       t.profile_version,
       t.evidence,
       exists (select 1 from alert_articles n where n.article = t.article and n.theme = t.theme) as alerted
from tags t
left join themes m on m.profile_version = t.profile_version and m.id = t.theme
where t.article = :id
order by t.score desc, t.theme
