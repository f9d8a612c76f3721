-- How many articles a story has.
select count(*) from analyses where story = :story
