delete from feeds
where id = :id
