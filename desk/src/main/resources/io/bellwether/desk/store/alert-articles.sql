-- The first articles of the given alerts, in order of joining.
select n.story, n.theme, n.article, n.title, n.source, n.url, n."time", n.score
from unnest(:stories, :themes) as wanted (story, theme)
join alert_articles n on n.story = wanted.story and n.theme = wanted.theme
where n.position < :most
order by n.story, n.theme, n.position
