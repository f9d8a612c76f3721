-- The hours that begin in the week in which anything was observed: an hour without it has no row. A theme has trends of hours without an
-- article of it only since it is looked for; that others were read before, the articles tell.
with counted as (
    select hour, max(observed) as observed, bool_and(complete) as complete
    from trends
    where hour >= :begin and hour < :end
    group by hour
),
published as (
    select date_bin('1 hour', "time", timestamptz '2000-01-01 00:00:00Z') as hour, count(*) as observed
    from articles
    where "time" >= :begin and "time" < cast(:end as timestamptz) + interval '1 hour'
    group by 1
)
select hour, coalesce(c.observed, p.observed) as observed, coalesce(c.complete, true) as complete
from counted c
full join published p using (hour)
where hour >= :begin and hour < :end
order by hour
