update outbox
set state = :state,
    reason = :reason,
    ended = :now
where id = :id
  and attempts = :attempt
  and state = 'waiting'
