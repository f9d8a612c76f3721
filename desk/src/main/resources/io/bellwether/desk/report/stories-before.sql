-- Stories of the week before, of each theme with an observed hour in it.
select theme, sum(stories) as stories
from trends
where hour >= :before and hour < :begin
group by theme
