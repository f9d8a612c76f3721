select
    (select count(*) from feeds) as feeds,
    (select count(*) from articles) as articles,
    (select count(*) from tags) as tags,
    (select count(distinct article) from tags) as tagged,
    (select count(*) from alerts) as alerts,
    (select count(*) from alert_articles where position > 0) as joined
