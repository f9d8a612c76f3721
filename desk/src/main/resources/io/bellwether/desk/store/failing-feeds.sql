-- The feeds that fail now or of which items may have passed unseen in the last week, the worst first.
select url, title, outcome, reason, failures, last_success, next_poll, gaps, gap_from, gap_until, warnings
from feeds
where failures > 0
   or outcome in ('failed', 'gone')
   or (gap_until > now() - interval '7 days' and outcome <> 'muted')
order by outcome = 'gone' desc, failures desc, gap_until desc nulls last, id
limit :limit
