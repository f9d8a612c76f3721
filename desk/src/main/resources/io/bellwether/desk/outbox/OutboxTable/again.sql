update outbox
set due = :due,
    reason = :reason
where id = :id
  and attempts = :attempt
  and state = 'waiting'
