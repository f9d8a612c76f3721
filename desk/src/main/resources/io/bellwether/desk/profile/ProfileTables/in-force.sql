-- The profile published last, of whatever briefing: that is what classify tags by.
select version, document, received
from profiles
order by ordinal desc
limit 1
