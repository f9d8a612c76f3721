select o.id, o.subscription, o.kind, s.channel, s.address, o.subject, o.state, o.attempts, o.created, o.due, o.reason
from outbox o
join subscriptions s on s.id = o.subscription
where cast(:state as text) is null or o.state = :state
order by o.id desc
limit :limit
