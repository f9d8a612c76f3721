-- The publishers of the latest articles, the most frequent first: enough to choose from, and cheap to tell.
select source
from (select source from articles order by "time" desc, id desc limit 5000) latest
where source <> '' and length(source) <= 100
group by source
order by count(*) desc, source
limit 200
