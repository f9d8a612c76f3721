-- The newest hundred articles stand for all: fetched has no index.
select exists (select 1 from feeds where polled >= :end)
    or exists (
        select 1
        from (select fetched from articles where ordinal is not null order by ordinal desc limit 100) newest
        where newest.fetched >= :end
    )
