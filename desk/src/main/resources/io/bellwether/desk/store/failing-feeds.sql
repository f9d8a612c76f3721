-- The feeds that fail now, the worst first.
select url, title, outcome, reason, failures, last_success, next_poll
from feeds
where failures > 0 or outcome in ('failed', 'gone')
order by outcome = 'gone' desc, failures desc, id
limit :limit
