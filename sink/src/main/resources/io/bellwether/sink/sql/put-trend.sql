insert into trends (
    theme, hour, articles, stories, sources, observed, complete, profiles, expected, spread,
    change, over_hours, over_stories, over_expected, probability, bits)
values (
    :theme, cast(:hour as timestamptz), :articles, :stories, :sources, :observed, :complete, :profiles, :expected, :spread,
    cast(:change as text), :overHours, :overStories, :overExpected, :probability, :bits)
on conflict (theme, hour) do update
set articles = excluded.articles,
    stories = excluded.stories,
    sources = excluded.sources,
    observed = excluded.observed,
    complete = excluded.complete,
    profiles = excluded.profiles,
    expected = excluded.expected,
    spread = excluded.spread,
    change = excluded.change,
    over_hours = excluded.over_hours,
    over_stories = excluded.over_stories,
    over_expected = excluded.over_expected,
    probability = excluded.probability,
    bits = excluded.bits
