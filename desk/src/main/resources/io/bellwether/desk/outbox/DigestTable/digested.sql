select digested
from subscriptions
where id = :subscription
