update subscriptions
set reported = :week
where id = :subscription
