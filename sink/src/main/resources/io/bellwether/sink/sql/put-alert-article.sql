insert into alert_articles as stored (story, theme, position, article, title, source, url, "time", score)
values (:story, :theme, :position, :article, :title, :source, :url, cast(:time as timestamptz), :score)
on conflict (story, theme, position) do update
set article = excluded.article,
    title = excluded.title,
    source = excluded.source,
    url = excluded.url,
    "time" = excluded."time",
    score = excluded.score
where stored is distinct from excluded
