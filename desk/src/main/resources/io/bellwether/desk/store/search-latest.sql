-- The latest articles that fit, after the cursor when there is one, when no words are asked for.
with page as (
    select a.id
    from articles a
    where (cast(:from as timestamptz) is null or a."time" >= :from)
      and (cast(:until as timestamptz) is null or a."time" < :until)
      and (cast(:source as text) is null or strpos(lower(a.source), lower(:source)) > 0)
      and (cast(:language as text) is null
           or exists (select 1 from analyses n where n.article = a.id and n.language = :language))
      and (cast(:theme as text) is null or exists (select 1 from tags t where t.article = a.id and t.theme = :theme))
      and (cast(:at_time as timestamptz) is null or (a."time", a.id) < (:at_time, :at_id))
    order by a."time" desc, a.id desc
    limit :limit
)
select cast(0 as double precision) as rank,
       -1 as found,
       a.id,
       a.source,
       a.url,
       a."time",
       n.language,
       n.story,
       translate(left(a.title, 1000), chr(57344) || chr(57345), '') as title,
       translate(left(concat_ws(' ', nullif(left(a.summary, 300), ''), left(a.body, 300)), 300), chr(57344) || chr(57345), '') as passage,
       coalesce((select jsonb_agg(jsonb_build_object('theme', t.theme, 'score', t.score) order by t.score desc, t.theme)
                 from tags t
                 where t.article = a.id), '[]') as themes
from page p
join articles a on a.id = p.id
left join analyses n on n.article = a.id
order by a."time" desc, a.id desc
