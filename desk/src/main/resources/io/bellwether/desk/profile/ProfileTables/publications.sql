-- What the desk published, and what of table profiles came from elsewhere: received later than the desk published it, if it ever did.
select version, published, who, former, true as by_desk,
       exists (select from profiles p where p.version = profile_publications.version) as stored
from profile_publications
where briefing = :briefing
union all
select version, received, null, null, false, true
from profiles
where briefing = :briefing
  and not exists (
      select from profile_publications q
      where q.version = profiles.version and q.published >= profiles.received - interval '1 minute')
order by published desc
limit :most
