insert into alert_articles as stored (
    story, theme, position, article, title, source, url, "time", score, guard, cautions, joined)
values (
    :story, :theme, :position, :article, :title, :source, :url, cast(:time as timestamptz), :score,
    cast(:guard as jsonb), cast(:cautions as jsonb), cast(:joined as jsonb))
on conflict (story, theme, position) do update
set article = excluded.article,
    title = excluded.title,
    source = excluded.source,
    url = excluded.url,
    "time" = excluded."time",
    score = excluded.score,
    guard = excluded.guard,
    cautions = excluded.cautions,
    joined = excluded.joined
where stored is distinct from excluded
