delete from waiting_updates w
using subscriptions s
where s.id = w.subscription
  and s.ended is not null
