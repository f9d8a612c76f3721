-- Tags in whose hour their theme has no trend yet: trends are said every ten seconds.
select count(*) as untold
from tags t
join articles a on a.id = t.article
where not exists (
    select
    from trends r
    where r.theme = t.theme
      and r.hour = date_bin('1 hour', least(a."time", a.fetched), timestamptz '2000-01-01 00:00:00Z')
)
