-- All articles published in the week.
select count(*) as articles,
       count(*) filter (where exists (select 1 from tags g where g.article = a.id)) as tagged,
       count(distinct a.source) as publishers
from articles a
where a."time" >= :begin and a."time" < :end
