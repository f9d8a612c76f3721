-- Trends from a time on, or of the latest two weeks.
select theme, hour, articles, stories, sources, observed, complete, profiles, expected, spread,
       change, over_hours, over_stories, over_expected, probability, bits
from trends
where (cast(:theme as text) is null or theme = :theme)
  and hour >= coalesce(cast(:since as timestamptz), (select max(hour) - interval '14 days' from trends))
order by hour, theme
limit :limit
