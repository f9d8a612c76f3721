-- Every feed, the worst first, those muted last: gone, failing longest, with a gap in the last week, with warnings; then by the time of the latest success.
select id, url, title, folder, polled, outcome, reason, items, new_items, failures, last_success, next_poll, moved_to, gaps, gap_from, gap_until, warnings
from feeds
where cast(:outcome as text) is null or outcome = :outcome
order by outcome = 'muted',
         outcome = 'gone' desc,
         failures desc,
         outcome in ('failed', 'throttled') desc,
         coalesce(gap_until > now() - interval '7 days', false) desc,
         cardinality(warnings) > 0 desc,
         last_success asc nulls first,
         id
limit :limit
