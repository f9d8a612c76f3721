delete from alert_articles
where story = :story
    and theme = :theme
    and position >= :articles
