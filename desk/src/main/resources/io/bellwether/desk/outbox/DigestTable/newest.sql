-- What came before that time and can be seen now. What comes to be seen later has a larger ordinal: it is for the next digest.
select coalesce((select ordinal from alert_updates where arrived < :until order by ordinal desc limit 1), 0)
