delete from tags
where article = any(:articles)
