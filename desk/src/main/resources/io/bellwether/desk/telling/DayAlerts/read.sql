select u.story,
       u.theme,
       max(u.position) as position,
       max(case a.severity when 'high' then 3 when 'medium' then 2 else 1 end) as loudness,
       max(max(case a.severity when 'high' then 3 when 'medium' then 2 else 1 end)) over (partition by u.theme) as loudest,
       max(cardinality(a.sources)) as sources
from alert_updates u
join alerts a on a.story = u.story and a.theme = u.theme
where case
          when cast(:after as bigint) is null then u.arrived >= :from and u.arrived < :until
          else u.ordinal > :after and u.ordinal <= :last and u.arrived >= cast(:from as timestamptz) - interval '1 hour'
      end
  and (cardinality(:themes) = 0 or u.theme = any (:themes))
  and a.severity = any (:severities)
group by u.story, u.theme
order by loudest desc, u.theme, loudness desc, sources desc, u.story
limit :limit
