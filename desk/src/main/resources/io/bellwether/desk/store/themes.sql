-- Every theme in force, in the order of its profile, then those that only earlier profiles knew but articles or alerts still carry.
with in_force as (
    select t.id, t.title, t.headings, p.briefing, t.position
    from current_profiles p
    join themes t on t.profile_version = p.version
),
tagged as (select theme, count(*) as articles from tags group by theme),
alerted as (select theme, count(*) as alerts from alerts group by theme),
seen as (select theme from tagged union select theme from alerted)
select coalesce(f.id, s.theme) as id,
       coalesce(f.title, earlier.title, s.theme) as title,
       coalesce(f.headings, earlier.headings, array[]::text[]) as headings,
       f.id is not null as in_force,
       coalesce(g.articles, 0) as articles,
       coalesce(a.alerts, 0) as alerts
from in_force f
full join seen s on s.theme = f.id
left join tagged g on g.theme = coalesce(f.id, s.theme)
left join alerted a on a.theme = coalesce(f.id, s.theme)
left join lateral (
    select t.title, t.headings
    from themes t
    join profiles p on p.version = t.profile_version
    where f.id is null and t.id = s.theme
    order by p.ordinal desc
    limit 1
) earlier on true
order by f.id is null, f.briefing, f.position, title
