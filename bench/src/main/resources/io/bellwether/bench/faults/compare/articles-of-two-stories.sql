select theme, article, string_agg(distinct story, ', ')
from alert_articles
group by theme, article
having count(distinct story) > 1
order by theme, article
