-- The profile that was published last.
select document from current_profiles order by received desc limit 1
