-- Stories with a theme that most publishers told in the week. Where an alert knows who reports in words of their own, only those count.
with told as (
    select n.story, a.id, a.title, a.source, a."time"
    from articles a
    join analyses n on n.article = a.id
    where a."time" >= :begin and a."time" < :end
      and n.story is not null
      and exists (select 1 from tags g where g.article = a.id)
),
independent as (
    select distinct l.story, s.source
    from alerts l
    cross join unnest(l.sources) as s (source)
    where l.story in (select story from told)
),
publishers as (
    select distinct t.story, t.source
    from told t
    where not exists (select 1 from independent i where i.story = t.story)
       or exists (select 1 from independent i where i.story = t.story and i.source = t.source)
),
counted as (
    select story,
           count(*) as articles,
           min("time") as first,
           (array_agg(id order by "time", id))[1] as article,
           (array_agg(title order by "time", id))[1] as title
    from told
    group by story
)
select c.story, c.article, c.title, c.first, c.articles, p.sources, g.themes
from counted c
join (select story, array_agg(source order by source) as sources from publishers group by story) p on p.story = c.story
join lateral (
    select array_agg(distinct theme order by theme) as themes
    from tags
    where article in (select id from told t where t.story = c.story)
) g on true
order by cardinality(p.sources) desc, c.articles desc, c.first, c.story
limit 10
