delete from found_articles f
using subscriptions s
where s.id = :subscription
  and f.subscription = s.id
  and f.ordinal <= s.searched_before
