-- The title of every theme: that of the profile in force, else of the latest profile that knew it.
select distinct on (t.id) t.id, t.title
from themes t
join profiles p on p.version = t.profile_version
left join current_profiles c on c.version = t.profile_version
order by t.id, c.version is null, p.ordinal desc
