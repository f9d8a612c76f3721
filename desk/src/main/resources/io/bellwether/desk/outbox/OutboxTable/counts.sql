select count(*) filter (where state = 'waiting') as waiting,
       count(*) filter (where state = 'waiting' and reason <> '') as failing,
       count(*) filter (where state = 'dead') as dead,
       coalesce((array_agg(reason order by coalesce(ended, due) desc) filter (where reason <> '' and state <> 'dropped'))[1], '') as reason,
       (select count(*) from subscriptions where ended is null and channel = 'mail') as mailboxes
from outbox
where state in ('waiting', 'dead')
