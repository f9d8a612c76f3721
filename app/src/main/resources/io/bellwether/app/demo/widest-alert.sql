-- The lead article of the alert that most sources carried.
select articles.id, feed, articles.source, articles.title, summary, body, articles.url, published, fetched
from alerts
join alert_articles lead on lead.story = alerts.story and lead.theme = alerts.theme and lead.position = 0
join articles on articles.id = lead.article
order by
    (select count(*) from alert_articles other where other.story = alerts.story and other.theme = alerts.theme) desc,
    alerts.score desc,
    alerts.story
limit 1
