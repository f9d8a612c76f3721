-- The articles of a story in order of time, whether they alert or not, each with its tags. What made it join, and what kept it from speaking,
-- is kept with the story's alerts.
select a.id, a.title, a.source, a.url, a."time", n.language, j.guard, coalesce(j.cautions, '[]') as cautions, j.joined,
       count(*) over () as articles,
       coalesce((select jsonb_agg(jsonb_build_object('theme', t.theme, 'score', t.score) order by t.score desc, t.theme)
                 from tags t
                 where t.article = a.id), '[]') as themes
from analyses n
join articles a on a.id = n.article
left join lateral (
    select x.guard, x.cautions, x.joined
    from alert_articles x
    where x.article = a.id and x.story = n.story
    order by x.joined is null, x.theme
    limit 1
) j on true
where n.story = :story
order by a."time", a.id
limit :limit
