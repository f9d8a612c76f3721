-- row, name and key of a ComparedTable
select (%s)::text from %s as compared where %s = ?
