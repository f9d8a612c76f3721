-- Feeds whose window moved past items that were never seen, in the last week.
select count(*) as missed, (array_agg(url order by gap_until desc))[1] as latest
from feeds
where gap_until > now() - interval '7 days'
