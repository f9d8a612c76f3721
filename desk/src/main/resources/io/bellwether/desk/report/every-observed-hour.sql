-- Every hour in which anything was observed.
select hour, max(observed) as observed, bool_and(complete) as complete
from trends
group by hour
order by hour
