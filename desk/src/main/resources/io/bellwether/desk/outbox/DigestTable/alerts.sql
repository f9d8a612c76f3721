-- By the order in which the rows came, so that what came late is in the next digest and nothing is in none: a
-- row is seen when its transaction ends, which is later than it came. How far back the digest looks is bounded all the same.
select count(*)
from alerts a
where exists (
        select 1
        from alert_updates u
        where u.story = a.story
          and u.theme = a.theme
          and u.ordinal > :after
          and u.ordinal <= :last
          and u.arrived >= cast(:from as timestamptz) - interval '1 hour'
    )
  and (cardinality(:themes) = 0 or a.theme = any (:themes))
  and a.severity = any (:severities)
