update subscriptions
set digested = :until
where id = :subscription
