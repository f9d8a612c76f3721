select id, channel, address, themes, severity, search, instant, digest, empty_digest, weekly, quiet_from, quiet_until, zone, hourly_limit, secret, created
from subscriptions
where id = :id
  and ended is null
