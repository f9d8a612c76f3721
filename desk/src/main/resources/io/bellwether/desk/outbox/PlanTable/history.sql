select count(*) filter (where kind = 'story' and created > :since) as stories,
       coalesce(bool_or(kind = 'roll-up' and created > :since), false) as rolled_up,
       coalesce(bool_or(state = 'waiting' and reason <> '' and created > :held), false) as stuck
from outbox
where subscription = :subscription
  and (created > :since or state = 'waiting')
