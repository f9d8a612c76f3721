-- Notes the updates of interest since the last one looked at, and how far that was. Severity is the alert's of now: one that rises above
-- the least severity is told with the update that tells of the rise.
with newest as (
    select coalesce(max(ordinal), 0) as ordinal
    from alert_updates
), noted as (
    insert into waiting_updates (subscription, story, theme, position, severity, "time", since)
    select s.id, u.story, u.theme, u.position, a.severity, u."time", :now
    from subscriptions s
    cross join newest n
    join alert_updates u on u.ordinal > s.seen and u.ordinal <= n.ordinal
    join alerts a on a.story = u.story and a.theme = u.theme
    where s.id = :subscription
      and :instant
      and (cardinality(:themes) = 0 or u.theme = any (:themes))
      and a.severity = any (:severities)
    on conflict do nothing
)
update subscriptions s
set seen = n.ordinal
from newest n
where s.id = :subscription
  and s.seen < n.ordinal
