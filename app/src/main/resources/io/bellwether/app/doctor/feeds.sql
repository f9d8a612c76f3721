-- How the feeds are, and the one that has failed for longest.
select count(*) as feeds,
       count(*) filter (where failures > 0 or outcome in ('failed', 'gone')) as failing,
       count(*) filter (where outcome = 'gone') as gone,
       count(*) filter (where last_success is null and outcome <> 'muted') as never,
       (array_agg(url order by outcome = 'gone' desc, failures desc, id))[1] as worst,
       (array_agg(reason order by outcome = 'gone' desc, failures desc, id))[1] as reason
from feeds
