insert into alert_articles (story, theme, position, article, title, source, url, "time", score, guard, cautions, joined)
values (:story, :theme, :position, :article, :title, :source, :url, :time, :score, cast(:guard as jsonb), cast(:cautions as jsonb), cast(:joined as jsonb))
