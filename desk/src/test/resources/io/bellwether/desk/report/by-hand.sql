-- The week in Warsaw, asked in another way than the report does: by ranges written out, and with joins.
select 'articles' as figure, '' as theme, count(*)::numeric as value
from articles where coalesce(published, fetched) between '2026-01-11T23:00Z' and '2026-01-18T22:59:59.999Z'
union all
select 'tagged', '', count(distinct g.article)
from tags g join articles a on a.id = g.article
where a."time" >= '2026-01-12 00:00+01' and a."time" < '2026-01-19 00:00+01'
union all
select 'stories', theme, sum(stories) from trends
where (hour at time zone 'Europe/Warsaw')::date between '2026-01-12' and '2026-01-18' group by theme
union all
select 'before', theme, sum(stories) from trends
where (hour at time zone 'Europe/Warsaw')::date between '2026-01-05' and '2026-01-11' group by theme
union all
select 'expected', theme, round(sum(expected)::numeric, 6) from trends
where (hour at time zone 'Europe/Warsaw')::date between '2026-01-12' and '2026-01-18' and complete group by theme having count(expected) > 0
union all
select 'thursday', theme, sum(stories) from trends
where (hour at time zone 'Europe/Warsaw')::date = '2026-01-15' group by theme
union all
select 'hours', '', count(distinct hour)
from (select hour from trends union all select date_trunc('hour', "time") from articles) as seen
where (hour at time zone 'Europe/Warsaw')::date between '2026-01-12' and '2026-01-18'
union all
select 'high', theme, count(*) from alerts
where severity = 'high' and (raised at time zone 'Europe/Warsaw')::date between '2026-01-12' and '2026-01-18' group by theme
union all
select 'sources', n.story, count(distinct a.source) from articles a join analyses n on n.article = a.id
where n.story in (select story from alerts)
  and a.source in (select unnest(l.sources) from alerts l where l.story = n.story)
  and (a."time" at time zone 'Europe/Warsaw')::date between '2026-01-12' and '2026-01-18'
group by n.story
