-- What is wanted for the first time begins now. Where and to whom it goes stays.
update subscriptions s
set themes = :themes,
    severity = :severity,
    search = :search,
    instant = :instant,
    digest = cast(:digest as time),
    empty_digest = :empty_digest,
    weekly = cast(:weekly as time),
    quiet_from = cast(:quiet_from as time),
    quiet_until = cast(:quiet_until as time),
    zone = :zone,
    hourly_limit = :limit,
    digested = case when s.digest is null then :now else s.digested end,
    digested_until = case
        when s.digest is null then (select coalesce(max(ordinal), 0) from alert_updates)
        else s.digested_until
    end,
    searched = case when s.search is distinct from :search then n.newest else s.searched end,
    searched_before = case when s.search is distinct from :search then n.newest else s.searched_before end,
    reported = case when s.weekly is null then :reported else s.reported end
from (select coalesce(max(ordinal), 0) as newest from articles where ordinal is not null) n
where s.id = :id
  and s.ended is null
