-- What the store holds at all.
select (select count(*) from articles) as articles,
       (select count(distinct article) from tags) as tagged,
       exists (select 1 from profiles) as profile
