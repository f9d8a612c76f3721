update feeds
set gaps = 2, gap_from = :from, gap_until = :until, warnings = array ['1 of 30 items stand in the feed twice']
where id = :id
