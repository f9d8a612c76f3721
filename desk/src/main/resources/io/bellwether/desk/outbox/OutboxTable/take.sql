-- Only what goes by a way that this desk is set up for. What is taken is due again when the lease ends: whoever took it may have been killed.
with due as (
    select o.id
    from outbox o
    join subscriptions s on s.id = o.subscription
    where o.state = 'waiting'
      and o.due <= :now
      and s.channel = any (:channels)
    order by o.due, o.id
    limit :limit
    for update of o skip locked
), taken as (
    update outbox o
    set due = :lease,
        attempts = o.attempts + 1
    from due
    where o.id = due.id
    returning o.id, o.subscription, o.key, o.kind, o.thread, o.subject, o.content, o.attempts, o.created
)
select *
from taken
order by id
