-- The profile in force that has the theme.
select p.document
from current_profiles p
join themes t on t.profile_version = p.version
where t.id = :theme
order by p.received desc
limit 1
