-- The next digest looks again at what was read within a week, and at what is newer than the latest digest in any case.
update subscriptions
set searched_before = greatest(
        searched_before,
        least(
            searched,
            coalesce(
                (select ordinal from articles where ordinal is not null and fetched < :since order by ordinal desc limit 1),
                0
            )
        )
    ),
    searched = coalesce((select max(ordinal) from articles where ordinal is not null), 0)
where id = :subscription
