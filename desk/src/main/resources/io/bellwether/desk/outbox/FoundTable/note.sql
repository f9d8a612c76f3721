-- What can be seen now. What comes to be seen later has a larger ordinal.
with fits as (
    select a.id, a.ordinal, a."time"
    from subscriptions s
    join articles a on a.ordinal > s.searched_before
    where s.id = :subscription
      and (cast(:words as text) is null or a.search @@ article_query(:words))
      and (cast(:from as timestamptz) is null or a."time" >= :from)
      and (cast(:until as timestamptz) is null or a."time" < :until)
      and (cast(:source as text) is null or strpos(lower(a.source), lower(:source)) > 0)
      and (cast(:language as text) is null
           or exists (select 1 from analyses n where n.article = a.id and n.language = :language))
      and (cast(:theme as text) is null or exists (select 1 from tags t where t.article = a.id and t.theme = :theme))
), noted as (
    insert into found_articles (subscription, article, ordinal)
    select :subscription, id, ordinal
    from fits
    on conflict do nothing
    returning article
)
select f.id
from noted n
join fits f on f.id = n.article
order by f."time" desc, f.id desc
