-- The observed hours of the week, of each theme.
select theme, hour, stories, articles, complete, expected, spread
from trends
where hour >= :begin and hour < :end
order by theme, hour
