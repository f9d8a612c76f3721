-- How many feeds are known.
select count(*) as feeds from feeds
