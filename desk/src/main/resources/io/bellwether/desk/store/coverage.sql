-- All feeds in one line: how many are asked, how many are muted, how many fail now, of how many items may have passed unseen in the last week, and when any was
-- read last.
select count(*) filter (where outcome <> 'muted') as feeds,
       count(*) filter (where outcome = 'muted') as muted,
       count(*) filter (where failures > 0 or outcome in ('failed', 'gone')) as failing,
       count(*) filter (where gap_until > now() - interval '7 days' and outcome <> 'muted') as missed,
       max(last_success) as last_success
from feeds
