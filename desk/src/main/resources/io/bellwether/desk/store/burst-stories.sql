-- The stories of a theme with the most articles in each of the given times.
select burst.place, s.story, s.title, s.articles
from unnest(cast(:begins as timestamptz[]), cast(:ends as timestamptz[])) with ordinality as burst (begins, ends, place)
cross join lateral (
    select n.story, count(*) as articles, (array_agg(a.title order by a."time", a.id))[1] as title
    from articles a
    join tags t on t.article = a.id and t.theme = :theme
    join analyses n on n.article = a.id
    where a."time" >= burst.begins and a."time" < burst.ends and n.story is not null
    group by n.story
    order by count(*) desc, min(a."time"), n.story
    limit :limit
) s
order by burst.place, s.articles desc, s.story
