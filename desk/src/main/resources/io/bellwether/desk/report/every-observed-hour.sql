-- Every hour in which anything was observed.
with counted as (
    select hour, max(observed) as observed, bool_and(complete) as complete
    from trends
    group by hour
),
published as (
    select date_bin('1 hour', "time", timestamptz '2000-01-01 00:00:00Z') as hour, count(*) as observed
    from articles
    group by 1
)
select hour, coalesce(c.observed, p.observed) as observed, coalesce(c.complete, true) as complete
from counted c
full join published p using (hour)
order by hour
