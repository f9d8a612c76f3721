-- When what was written last of a row became visible to everybody. The raising of an alert is written once.
select
    a.url,
    pg_xact_commit_timestamp(a.xmin) as stored,
    pg_xact_commit_timestamp(n.xmin) as tagged,
    raised.alerted
from articles a
join analyses n on n.article = a.id
left join (
    select article, min(pg_xact_commit_timestamp(xmin)) as alerted
    from alert_updates
    where position = 0
    group by article) raised on raised.article = a.id
