-- Stories of the same themes, within a month of this one, whose titles share telling words with its titles: the rarer a word is among them, the
-- more it tells.
with titles as (
    select left(a.title, 500) as title, a."time"
    from analyses n
    join articles a on a.id = n.article
    where n.story = :story
    order by a."time", a.id
    limit 5
),
here as (
    select stem, min(word) as word
    from titles,
         regexp_split_to_table(lower(title), '[^[:alnum:]]+') as word,
         unnest(ts_lexize('english_stem', word)) as stem
    where word <> ''
    group by stem
),
carried as (
    select distinct t.theme
    from analyses n
    join tags t on t.article = n.article
    where n.story = :story
),
near as (
    select n.story, t.theme, a.title, a."time"
    from tags t
    join analyses n on n.article = t.article
    join articles a on a.id = t.article
    where t.theme in (select theme from carried)
      and n.story <> :story
      and a."time" between (select min("time") from titles) - interval '30 days' and (select max("time") from titles) + interval '30 days'
    order by a."time" desc
    limit 3000
),
words as (
    select distinct near.story, stem
    from near, unnest(tsvector_to_array(to_tsvector('english', left(near.title, 500)))) as stem
    where stem in (select stem from here)
),
telling as (
    select stem, ln((select 1.0 + count(distinct story) from near) / count(*)) as weight
    from words
    group by stem
),
best as (
    select words.story, sum(telling.weight) as likeness, array_agg(here.word order by telling.weight desc, here.word) as shared
    from words
    join telling on telling.stem = words.stem
    join here on here.stem = words.stem
    group by words.story
    having count(*) >= 2
    order by sum(telling.weight) desc, words.story
    limit :limit
)
select b.story,
       b.shared,
       (select array_agg(distinct near.theme order by near.theme) from near where near.story = b.story) as themes,
       first.title,
       first."time",
       (select count(*) from analyses n where n.story = b.story) as articles
from best b
cross join lateral (
    select a.title, a."time"
    from analyses n
    join articles a on a.id = n.article
    where n.story = b.story
    order by a."time", a.id
    limit 1
) first
order by b.likeness desc, b.story
