insert into trends (theme, hour, articles, stories, sources, observed, complete, profiles, expected, spread,
    change, over_hours, over_stories, over_expected, probability, bits)
values (:theme, :hour, :articles, :stories, :sources, :observed, :complete, :profiles, :expected, :spread,
    :change, :over_hours, :over_stories, :over_expected, :probability, :bits)
