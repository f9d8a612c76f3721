-- After alert.sql: those of the given stories.
where a.story = any (:stories)
order by a.story, a.theme
