update subscriptions
set digested = :until,
    digested_until = greatest(digested_until, :last)
where id = :subscription
