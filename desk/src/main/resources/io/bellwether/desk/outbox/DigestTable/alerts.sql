-- By when the rows came, so that what came late is in the next digest and nothing is in none.
select count(*)
from alerts a
where exists (
        select 1
        from alert_updates u
        where u.story = a.story
          and u.theme = a.theme
          and u.arrived >= :from
          and u.arrived < :until
    )
  and (cardinality(:themes) = 0 or a.theme = any (:themes))
  and a.severity = any (:severities)
