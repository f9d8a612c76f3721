update outbox
set state = 'waiting',
    attempts = 0,
    due = :now,
    ended = null
where id = :id
  and state in ('waiting', 'dead', 'written')
