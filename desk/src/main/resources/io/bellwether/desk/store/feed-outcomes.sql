-- How the latest polls ended, and how many feeds each way.
select outcome, count(*) as feeds
from feeds
group by outcome
order by count(*) desc, outcome
