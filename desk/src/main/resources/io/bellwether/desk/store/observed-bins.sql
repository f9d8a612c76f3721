-- The six hours of the latest two weeks in which anything was published that was read: one probe of articles_newest for each.
with newest as (
    select max(hour) as hour
    from trends
)
select begins
from newest,
     generate_series(
         date_bin('6 hours', newest.hour, timestamptz '2000-01-01 00:00:00Z') - interval '14 days',
         newest.hour,
         interval '6 hours') as begins
where exists (select from articles where "time" >= begins and "time" < begins + interval '6 hours')
order by begins
