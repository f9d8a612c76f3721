-- Nothing from before is told: it begins at the newest update that is there, and digests at its own beginning.
insert into subscriptions (id, channel, address, themes, severity, search, instant, digest, empty_digest, weekly, quiet_from, quiet_until,
                           zone, hourly_limit, secret, created, seen, digested, digested_until, searched, searched_before, reported)
values (:id, :channel, :address, :themes, :severity, :search, :instant, cast(:digest as time), :empty_digest, cast(:weekly as time),
        cast(:quiet_from as time), cast(:quiet_until as time), :zone, :limit, :secret, :created,
        (select coalesce(max(ordinal), 0) from alert_updates), :created,
        coalesce((select ordinal from alert_updates where arrived < :created order by ordinal desc limit 1), 0),
        coalesce((select max(ordinal) from articles where ordinal is not null), 0),
        coalesce((select max(ordinal) from articles where ordinal is not null), 0), :reported)
