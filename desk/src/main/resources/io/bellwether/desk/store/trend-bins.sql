-- The latest two weeks of every theme by six hours. Of the six that hold the newest hour some may still be to come.
with edge as (
    select max(hour) as newest, max(hour) filter (where complete) + interval '1 hour' as complete
    from trends
),
bins as (
    select theme, date_bin('6 hours', hour, timestamptz '2000-01-01 00:00:00Z') as begins, stories, complete,
           change = 'rise' and bits > 0 as burst
    from trends
    where hour >= (select newest - interval '14 days' from edge)
)
select theme,
       begins,
       sum(stories) as stories,
       coalesce(bool_or(burst), false) as burst,
       bool_and(complete) and begins + interval '6 hours' <= coalesce((select complete from edge), begins) as complete
from bins
group by theme, begins
order by theme, begins
