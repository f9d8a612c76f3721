delete from marks
where key = :key
