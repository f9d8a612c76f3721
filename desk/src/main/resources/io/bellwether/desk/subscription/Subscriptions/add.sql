-- Nothing from before is told: it begins at the newest update that is there, and digests at its own beginning.
insert into subscriptions (id, channel, address, themes, severity, instant, digest, empty_digest, quiet_from, quiet_until, zone,
                           hourly_limit, secret, created, seen, digested)
values (:id, :channel, :address, :themes, :severity, :instant, cast(:digest as time), :empty_digest, cast(:quiet_from as time),
        cast(:quiet_until as time), :zone, :limit, :secret, :created, (select coalesce(max(ordinal), 0) from alert_updates), :created)
