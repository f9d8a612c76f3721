-- The profile that was published last.
select document from profiles order by ordinal desc limit 1
