select id, url, title, feed from articles order by fetched desc, id limit 1
