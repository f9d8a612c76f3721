update sessions
set seen = greatest(seen, :now)
where hash = :hash
