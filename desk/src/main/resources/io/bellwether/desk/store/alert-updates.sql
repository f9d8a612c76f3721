-- What the given alerts said, in order; a story's number of updates is bounded.
select n.story, n.theme, n."time", n.article, n.reasons
from unnest(:stories, :themes) as wanted (story, theme)
join alert_updates n on n.story = wanted.story and n.theme = wanted.theme
order by n.story, n.theme, n.position
