-- The hours of the week in which anything was observed: an hour without it has no rows.
select hour, max(observed) as observed, bool_and(complete) as complete
from trends
where hour >= :begin and hour < :end
group by hour
order by hour
