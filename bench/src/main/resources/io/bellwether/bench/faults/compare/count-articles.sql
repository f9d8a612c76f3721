select count(*) from articles
