-- Alerts raised in the week, by theme and severity as it is now.
select theme,
       count(*) filter (where severity = 'high') as high,
       count(*) filter (where severity = 'medium') as medium,
       count(*) filter (where severity = 'low') as low
from alerts
where raised >= :begin and raised < :end
group by theme
order by count(*) desc, theme
