-- The publishers that a theme's latest articles come from.
with latest as (
    select a.source
    from tags t
    join articles a on a.id = t.article
    where t.theme = :theme
    order by a."time" desc, a.id desc
    limit 500
)
select source as name, count(*) as articles
from latest
group by source
order by count(*) desc, source
limit :limit
