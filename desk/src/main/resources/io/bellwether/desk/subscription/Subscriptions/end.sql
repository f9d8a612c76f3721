update subscriptions
set ended = :now
where id = :id
  and ended is null
