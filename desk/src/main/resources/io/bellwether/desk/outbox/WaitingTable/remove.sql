delete from waiting_updates w
using unnest(:stories, :themes, :positions) as told (story, theme, position)
where w.subscription = :subscription
  and w.story = told.story
  and w.theme = told.theme
  and w.position = told.position
