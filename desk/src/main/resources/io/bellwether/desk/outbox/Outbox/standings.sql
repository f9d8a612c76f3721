select s.id,
       (select count(*) from outbox o where o.subscription = s.id and o.state = 'waiting')
           + (select count(distinct w.story) from waiting_updates w where w.subscription = s.id) as waiting,
       (select count(*) from outbox o where o.subscription = s.id and o.state = 'dead') as dead,
       (select max(o.ended) from outbox o where o.subscription = s.id and o.state in ('sent', 'written')) as sent
from subscriptions s
where s.ended is null
