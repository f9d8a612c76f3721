-- Up to where alerts have spoken, and when a feed was polled last: all that open pages can have missed.
select coalesce((select max(ordinal) from alert_updates), 0) as ordinal,
       (select max(polled) from feeds) as polled
