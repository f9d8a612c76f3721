-- key, row and name of a ComparedTable
select %s, md5((%s)::text) from %s as compared
