-- After alert.sql: those asked for, the one that changed last first, after the cursor when there is one.
where (cast(:theme as text) is null or a.theme = :theme)
  and (cast(:severity as text) is null or a.severity = :severity)
  and (cast(:since as timestamptz) is null
       or a.updated > :since
          and (a.raised > :since
               or exists (select 1 from alert_updates u where u.story = a.story and u.theme = a.theme and u."time" > :since)))
  and (cast(:updated as timestamptz) is null or (a.updated, a.story, a.theme) < (:updated, :story, :at_theme))
order by a.updated desc, a.story desc, a.theme desc
limit :limit
