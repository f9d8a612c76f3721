update outbox
set due = :due,
    attempts = attempts - 1
where id = :id
  and attempts = :attempt
  and state = 'waiting'
