-- The article at the first of these addresses that has one.
select a.id
from unnest(:addresses) with ordinality as asked (address, place)
join articles a on a.url_sha256 = sha256(convert_to(asked.address, 'UTF8'))
order by asked.place, a.fetched
limit 1
