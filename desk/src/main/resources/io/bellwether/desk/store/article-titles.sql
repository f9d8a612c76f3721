select a.id, a.title, a.source, a.url, a."time"
from unnest(:ids) with ordinality as wanted (id, place)
join articles a on a.id = wanted.id
order by wanted.place
