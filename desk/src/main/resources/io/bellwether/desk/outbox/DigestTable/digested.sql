select digested, digested_until
from subscriptions
where id = :subscription
