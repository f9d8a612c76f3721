-- How often alerts were raised, and how often they spoke again, after one ordinal and up to another.
select count(*) filter (where u.position = 0) as raised,
       count(*) filter (where u.position > 0) as spoke
from alert_updates u
join alerts a on a.story = u.story and a.theme = u.theme
where u.ordinal > :since
  and u.ordinal <= :until
  and (cast(:theme as text) is null or u.theme = :theme)
  and (cast(:story as text) is null or u.story = :story)
  and (cast(:severity as text) is null or a.severity = :severity)
