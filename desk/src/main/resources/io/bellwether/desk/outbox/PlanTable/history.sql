-- What waits will be delivered within the hour or later, so it counts like what was delivered within the last; what fails for long does not.
select count(*) filter (where kind = 'story' and counts) as stories,
       coalesce(bool_or(kind = 'roll-up' and counts), false) as rolled_up,
       coalesce(bool_or(state = 'waiting' and reason <> '' and created > :held), false) as stuck
from (
    select kind,
           state,
           reason,
           created,
           case state
               when 'waiting' then reason = '' or created > :held
               else state in ('sent', 'written') and ended > :since
           end as counts
    from outbox
    where subscription = :subscription
      and (state = 'waiting' or (state in ('sent', 'written') and ended > :since))
) told
