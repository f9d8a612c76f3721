create table trends (
    theme       text             not null,
    hour        timestamptz      not null,
    articles    integer          not null check (articles >= 0),
    stories     integer          not null check (stories >= 0),
    sources     integer          not null check (sources >= 0),
    observed    integer          not null check (observed >= 0),
    complete    boolean          not null,
    profiles    text[]           not null,
    expected    double precision check (expected < 'infinity'),
    spread      double precision check (spread < 'infinity'),
    change      text,
    over_hours  integer,
    over_stories  integer,
    over_expected double precision check (over_expected < 'infinity'),
    probability double precision check (probability < 'infinity'),
    bits        double precision check (bits < 'infinity'),
    primary key (theme, hour)
);

comment on table trends is 'What each hour brought to each theme, of topic trends; an hour in which nothing at all was observed has no rows';
comment on column trends.hour is 'When it began, a whole hour in UTC';
comment on column trends.articles is 'Articles of that hour that carry the theme';
comment on column trends.stories is 'Independent stories, each counted once, in the hour of its first article that carries the theme';
comment on column trends.sources is 'Different publishers of those articles';
comment on column trends.observed is 'All articles of that hour, with or without a theme: how much was seen';
comment on column trends.complete is 'Whether the hour, and the time for late articles, is over; while it is not, the counts are of a part';
comment on column trends.profiles is 'Versions of the profiles that gave those articles the theme';
comment on column trends.expected is 'How many stories were to be expected of what was observed; null while incomplete or too little is known';
comment on column trends.spread is 'Standard deviation around that';
comment on column trends.change is 'Of the greatest surprise that ends with this hour: rise or fall; null, as the next five, when there is no baseline';
comment on column trends.over_hours is 'Its window: so many hours, this one the last';
comment on column trends.over_stories is 'Stories in the window';
comment on column trends.over_expected is 'Stories to be expected in it';
comment on column trends.probability is 'That chance brings so many or more, of a fall so few or fewer, in one window';
comment on column trends.bits is 'How much rarer than what chance brings a theme once a month; 0 or less is ordinary';

create index trends_newest on trends (hour desc, theme);
