-- What waits was noted for what was wanted before.
delete from waiting_updates w
where w.subscription = :id
  and not (
      :instant
      and (cardinality(:themes) = 0 or w.theme = any (:themes))
      and w.severity = any (:severities)
  )
