-- The other articles of a story, the first first.
select a.id, a.title, a.source, a."time", n.story
from analyses n
join articles a on a.id = n.article
where n.story = :story and a.id <> :article
order by a."time", a.id
limit :limit
