-- Titles and matched words of tagged articles of the week and of the eight weeks before.
select coalesce(n.story, a.id) as story,
       a.id,
       left(a.title, 1000) as title,
       a.source,
       a."time" >= :begin as within,
       array(
           select distinct left(e ->> 'text', 100)
           from tags g
           cross join jsonb_array_elements(g.evidence) e
           where g.article = a.id and e ->> 'text' is not null
           order by 1
       ) as evidence
from articles a
left join analyses n on n.article = a.id
where a."time" >= :earliest and a."time" < :end
  and exists (select 1 from tags g where g.article = a.id)
order by a."time", a.id
