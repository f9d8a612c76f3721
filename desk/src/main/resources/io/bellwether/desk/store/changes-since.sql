-- How many alerts were raised, and how many that were there before spoke again, after a time; by severity.
select a.severity,
       count(*) filter (where a.raised > :since) as raised,
       count(*) filter (where a.raised <= :since) as spoke
from alerts a
where a.updated > :since
  and (a.raised > :since
       or exists (select 1 from alert_updates u where u.story = a.story and u.theme = a.theme and u."time" > :since))
group by a.severity
