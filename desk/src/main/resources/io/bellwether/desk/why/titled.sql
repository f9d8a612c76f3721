-- Articles whose title has all words of this one, and is it but for case: the index of words finds them.
select a.id, a.title, a.source, a."time", n.story
from articles a
left join analyses n on n.article = a.id
where :title <> ''
  and a.search @@ plainto_tsquery('simple', left(:title, 500))
  and lower(a.title) = lower(:title)
order by a."time" desc, a.id
limit :limit
