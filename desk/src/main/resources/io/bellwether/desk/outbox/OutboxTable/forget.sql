delete from outbox
where state <> 'waiting'
  and ended < :before
