update subscriptions
set searched_before = searched,
    searched = coalesce((select max(ordinal) from articles where ordinal is not null), 0)
where id = :subscription
