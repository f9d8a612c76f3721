-- The first 50 articles of the given alerts, in order of joining; the story's page will have them all.
select n.story, n.theme, n.article, n.title, n.source, n.url, n."time", n.score, n.guard, n.cautions, n.joined
from unnest(:stories, :themes) as wanted (story, theme)
join alert_articles n on n.story = wanted.story and n.theme = wanted.theme
where n.position < 50
order by n.story, n.theme, n.position
