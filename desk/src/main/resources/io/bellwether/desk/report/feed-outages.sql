-- Feeds that fail now and have not answered since the week's end or before: only the latest state of a feed is kept.
select coalesce(nullif(title, ''), url) as name, reason, outcome, last_success
from feeds
where (failures > 0 or outcome in ('failed', 'gone'))
  and (last_success is null or last_success < :end)
order by last_success nulls first, id
