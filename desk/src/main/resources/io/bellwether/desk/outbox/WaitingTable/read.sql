select w.story,
       w.theme,
       w.position,
       w.severity,
       w."time",
       w.since,
       coalesce(n.title, '') as headline
from waiting_updates w
left join alert_articles n on n.story = w.story and n.theme = w.theme and n.position = 0
where w.subscription = :subscription
order by w.since, w.story, w.theme, w.position
limit :limit
