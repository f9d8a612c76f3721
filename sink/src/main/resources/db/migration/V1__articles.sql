-- What the topics say, as rows. Written by sink only; the desk only reads.
-- No foreign keys between what different topics bring: an analysis may come before its article, an alert before both.
-- What breaks a rule stated here (not null, check, the size of an index entry) goes to sink_rejects with PostgreSQL's words.

create table articles (
    id         text        primary key,
    feed       text        not null,
    source     text        not null,
    title      text        not null,
    summary    text        not null,
    body       text        not null,
    url        text        not null,
    url_sha256 bytea       not null,
    published  timestamptz,
    fetched    timestamptz not null,
    "time"     timestamptz not null generated always as (coalesce(published, fetched)) stored,
    edited     timestamptz,
    authors    text[]      not null,
    categories text[]      not null
);

comment on table articles is 'One row for one article of topic articles; its analysis is in analyses and tags';
comment on column articles.feed is 'Address of the feed it was first read from; empty when it came from elsewhere';
comment on column articles.url is 'As the feed gave it, never normalized; empty when there is none';
comment on column articles.url_sha256 is 'SHA-256 of the UTF-8 of url: an address can be longer than an index entry';
comment on column articles.published is 'What the feed says; null when it gives no usable date';
comment on column articles.fetched is 'When it was read first';
comment on column articles."time" is 'The time to order by: published, else fetched';
comment on column articles.edited is 'When the edit now stored was read; null while the text is the first one. Evidence of an edited article may quote the text before';

create index articles_newest on articles ("time" desc, id desc);
create index articles_url on articles (url_sha256);

create table analyses (
    article         text        primary key,
    profile_version text        not null,
    language        text        not null,
    story           text,
    scores          jsonb       not null,
    analysed        timestamptz not null
);

comment on table analyses is 'The latest analysis of an article, of topic tagged; may be here before its article';
comment on column analyses.language is 'ISO 639-1 code; und when it could not be told';
comment on column analyses.story is 'Id of the story the article joined; null before it joined one';
comment on column analyses.scores is 'Object: theme id to score, of the themes near their threshold';
comment on column analyses.analysed is 'Time of the record';

create index analyses_story on analyses (story) where story is not null;

create table tags (
    article         text             not null,
    theme           text             not null,
    score           double precision not null check (score < 'infinity'),
    alert           boolean          not null,
    evidence        jsonb            not null,
    profile_version text             not null,
    primary key (article, theme)
);

comment on table tags is 'Themes on articles by the latest analysis; may be here before their article';
comment on column tags.alert is 'Whether the score crossed the theme''s alert threshold';
comment on column tags.evidence is 'Array of {term, field: title|summary|body, start, end, text, weight}; UTF-16 units of that field';

create index tags_theme on tags (theme, article);

create table alerts (
    story    text             not null,
    theme    text             not null,
    severity text             not null,
    score    double precision not null check (score < 'infinity'),
    raised   timestamptz      not null,
    updated  timestamptz      not null,
    profile  text             not null,
    evidence jsonb            not null,
    primary key (story, theme)
);

comment on table alerts is 'Stories that crossed a theme''s alert threshold: one alert for a story and theme';
comment on column alerts.severity is 'low, medium or high';
comment on column alerts.raised is 'When it first spoke';
comment on column alerts.updated is 'When the last article joined';
comment on column alerts.profile is 'Version of the profile that spoke first';
comment on column alerts.evidence is 'The receipt of the lead article, an array as in tags';

create index alerts_newest on alerts (updated desc, story desc, theme desc);
create index alerts_theme_newest on alerts (theme, updated desc, story desc);

create table alert_articles (
    story    text             not null,
    theme    text             not null,
    position integer          not null,
    article  text             not null,
    title    text             not null,
    source   text             not null,
    url      text             not null,
    "time"   timestamptz      not null,
    score    double precision not null check (score < 'infinity'),
    primary key (story, theme, position)
);

comment on table alert_articles is 'The articles of an alert in order of joining';
comment on column alert_articles.position is '0 is the lead';

create index alert_articles_article on alert_articles (article);
