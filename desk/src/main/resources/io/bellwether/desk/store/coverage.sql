-- All feeds in one line: how many there are, how many fail now, and when any was read last.
select count(*) as feeds,
       count(*) filter (where failures > 0 or outcome in ('failed', 'gone')) as failing,
       max(last_success) as last_success
from feeds
