select id, url, title from articles order by url, id
