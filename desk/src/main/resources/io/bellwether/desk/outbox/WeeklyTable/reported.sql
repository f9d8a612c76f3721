select reported
from subscriptions
where id = :subscription
