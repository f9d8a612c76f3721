-- The languages of all articles, the most frequent first.
select language
from analyses
where length(language) <= 12
group by language
order by count(*) desc, language
limit 100
