-- The first message about a story.
select key, subject
from outbox
where subscription = :subscription
  and story = :story
  and key = thread
order by id
limit 1
