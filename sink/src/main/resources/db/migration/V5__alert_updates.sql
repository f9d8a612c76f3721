alter table alerts
    add column sources text[] not null default '{}';

comment on column alerts.sources is 'Publishers that report the story in words of their own, in order of joining; empty in what earlier releases said';

alter table alert_articles
    add column guard    jsonb,
    add column cautions jsonb not null default '[]',
    add column joined   jsonb;

comment on column alert_articles.guard is 'Why the article neither raises nor updates an alert: {kind: retrospective|opinion|round-up, place: title|lede|section|url, words}; null when nothing keeps it from that';
comment on column alert_articles.cautions is 'Reasons to read it twice, an array of {kind: negation|hearsay|retrospective, words}';
comment on column alert_articles.joined is 'What made it part of the story: {with, likeness, shared}; null for the first article';

create table alert_updates (
    story    text        not null,
    theme    text        not null,
    position integer     not null,
    "time"   timestamptz not null,
    article  text        not null,
    reasons  jsonb       not null,
    primary key (story, theme, position)
);

comment on table alert_updates is 'Each time an alert speaks; what is not here was never said to anyone';
comment on column alert_updates.position is '0 is the raising; rows are only added';
comment on column alert_updates."time" is 'When the article was read that made it speak';
comment on column alert_updates.reasons is 'Array of {kind: raised, severity, sources} | {kind: more-sources, joined, sources} | {kind: severity-rose, from, to} | {kind: new-facts, figures, names}';
