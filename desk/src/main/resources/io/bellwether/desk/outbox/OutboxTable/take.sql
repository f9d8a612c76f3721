-- Only what goes by a way that this desk is set up for, and of each receiver as much as there is room for: a slow one holds up no other. The
-- mail server is one receiver. What is taken is due again when the lease ends: whoever took it may have been killed.
with ready as (
    select o.id,
           o.due,
           r.receiver,
           row_number() over (partition by r.receiver order by o.due, o.id) as place
    from outbox o
    join subscriptions s on s.id = o.subscription
    cross join lateral (
        select case s.channel when 'mail' then 'mail' else lower(substring(s.address from '^[A-Za-z]+://(\[[^]]*\]|[^:/?#]+)')) end as receiver
    ) r
    where o.state = 'waiting'
      and o.due <= :now
      and s.channel = any (:channels)
), due as (
    select o.id, y.receiver
    from ready y
    join outbox o on o.id = y.id
    left join unnest(:receivers, :counts) as busy (receiver, messages) on busy.receiver = y.receiver
    where o.state = 'waiting'
      and o.due <= :now
      and y.place <= :most - coalesce(busy.messages, 0)
    order by y.due, y.id
    limit :limit
    for update of o skip locked
), taken as (
    update outbox o
    set due = :lease,
        attempts = o.attempts + 1
    from due
    where o.id = due.id
    returning o.id, o.subscription, o.key, o.kind, o.thread, o.subject, o.content, o.attempts, o.created, due.receiver
)
select *
from taken
order by id
