-- One feed.
select id, url, title, folder, polled, outcome, reason, items, new_items, failures, last_success, next_poll, moved_to, gaps, gap_from, gap_until, warnings
from feeds
where id = :id
