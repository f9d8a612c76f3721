select id
from subscriptions
where ended is null
  and channel = any (:channels)
order by id
