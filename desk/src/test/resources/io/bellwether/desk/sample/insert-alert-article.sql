insert into alert_articles (story, theme, position, article, title, source, url, "time", score)
values (:story, :theme, :position, :article, :title, :source, :url, :time, :score)
