-- What alerts said after an ordinal, in the order of saying.
select u.ordinal, u.story, u.theme, a.severity, u.position = 0 as raised
from alert_updates u
join alerts a on a.story = u.story and a.theme = u.theme
where u.ordinal > :since
order by u.ordinal
limit :limit
