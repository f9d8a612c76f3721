-- Feeds of which items may have passed unseen in the week: only the latest gap of a feed is kept.
select coalesce(nullif(title, ''), url) as name, gap_from, gap_until
from feeds
where gap_until > :begin and gap_from < :end
order by gap_from, id
