-- Messages given up and messages that wait, and since when the one that is due longest should have been sent.
select count(*) filter (where state = 'dead') as dead,
       count(*) filter (where state = 'waiting') as waiting,
       min(due) filter (where state = 'waiting') as oldest
from outbox
where state in ('waiting', 'dead')
