-- What is taken is due again when the lease ends: whoever took it may have been killed.
with due as (
    select id
    from outbox
    where state = 'waiting'
      and due <= :now
    order by due, id
    limit :limit
    for update skip locked
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
