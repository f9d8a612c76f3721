-- Every hour in which anything was observed, since there are trends. Articles are asked only of hours that have none, one probe of
-- articles_newest each; what claims to be older than all trends is no week of ours.
with counted as (
    select hour, max(observed) as observed, bool_and(complete) as complete
    from trends
    group by hour
),
published as (
    select gap.hour, read.observed
    from (select min(hour) as oldest, max(hour) as newest from counted) as edge
    cross join lateral generate_series(edge.oldest, edge.newest, interval '1 hour') as gap (hour)
    cross join lateral (
        select count(*) as observed from articles where "time" >= gap.hour and "time" < gap.hour + interval '1 hour'
    ) as read
    where not exists (select from counted c where c.hour = gap.hour)
      and read.observed > 0
)
select hour, observed, complete from counted
union all
select hour, observed, true from published
order by hour
