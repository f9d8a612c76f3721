-- Articles that have the words and fit what else is asked, best or newest first, after the cursor when there is one. The best are looked for
-- among the latest of those that fit, so that a common word costs no more than a rare one. Passages are cut out only of the articles that are
-- shown; the marks around words are characters of private use, of which none are let through from the text.
with matching as materialized (
    select a.id, a."time"
    from articles a
    where a.search @@ article_query(:words)
      and (cast(:from as timestamptz) is null or a."time" >= :from)
      and (cast(:until as timestamptz) is null or a."time" < :until)
      and (cast(:source as text) is null or strpos(lower(a.source), lower(:source)) > 0)
      and (cast(:language as text) is null
           or exists (select 1 from analyses n where n.article = a.id and n.language = :language))
      and (cast(:theme as text) is null or exists (select 1 from tags t where t.article = a.id and t.theme = :theme))
),
latest as (
    select m.id, m."time"
    from matching m
    where :by_rank or cast(:at_time as timestamptz) is null or (m."time", m.id) < (:at_time, :at_id)
    order by m."time" desc, m.id desc
    limit :window
),
ranked as (
    select l.id,
           l."time",
           case when :by_rank then cast(ts_rank(a.search, article_query(:words)) as double precision) else 0 end as rank
    from latest l
    join articles a on a.id = l.id
),
page as (
    select r.id, r.rank
    from ranked r
    where cast(:at_time as timestamptz) is null or (r.rank, r."time", r.id) < (:at_rank, :at_time, :at_id)
    order by r.rank desc, r."time" desc, r.id desc
    limit :limit
)
select p.rank,
       (select count(*) from matching) as found,
       a.id,
       a.source,
       a.url,
       a."time",
       n.language,
       n.story,
       ts_headline('english', translate(left(a.title, 1000), chr(57344) || chr(57345), ''), article_query(:words),
                   'HighlightAll=true, StartSel=' || chr(57344) || ', StopSel=' || chr(57345)) as title,
       ts_headline('english',
                   translate(left(concat_ws(' ', nullif(left(a.summary, 4000), ''), a.body), 8000), chr(57344) || chr(57345), ''),
                   article_query(:words),
                   'MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … ", StartSel=' || chr(57344)
                       || ', StopSel=' || chr(57345)) as passage,
       coalesce((select jsonb_agg(jsonb_build_object('theme', t.theme, 'score', t.score) order by t.score desc, t.theme)
                 from tags t
                 where t.article = a.id), '[]') as themes
from page p
join articles a on a.id = p.id
left join analyses n on n.article = a.id
order by p.rank desc, a."time" desc, a.id desc
