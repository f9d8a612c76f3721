-- Searches that are followed, weekly reports that are mailed and kept, and an outbox that tells more of what became of a message.

create sequence article_ordinals;

-- No default from the start: that would write the table anew. What is stored already has no ordinal, as none of it is newly stored.
alter table articles
    add column ordinal bigint;

alter table articles
    alter column ordinal set default nextval('article_ordinals');

comment on column articles.ordinal is 'Rises in the order of commits, as that of alert_updates; null for what was stored before there were any';

create index articles_ordinal on articles (ordinal) where ordinal is not null;

alter table subscriptions
    add column search          text,
    add column weekly          time,
    add column searched        bigint not null default 0,
    add column searched_before bigint not null default 0,
    add column digested_until  bigint not null default 0,
    add column reported        text,
    drop constraint subscriptions_check,
    add constraint subscriptions_some check (instant or digest is not null or weekly is not null),
    add constraint subscriptions_search check (search is null or (digest is not null and not instant)),
    add constraint subscriptions_reported check (weekly is null or reported is not null);

update subscriptions s
set digested_until = (select coalesce(max(u.ordinal), 0) from alert_updates u where u.arrived < s.digested);

comment on column subscriptions.search is 'The query of a search page''s address: the digest tells of articles that fit it, and no alerts; null for alerts';
comment on column subscriptions.weekly is 'Time of day on Monday in zone from which the report of the week before goes; null for none';
comment on column subscriptions.searched is 'Largest ordinal of articles that the latest digest of the search looked at';
comment on column subscriptions.searched_before is 'The same of the digest before: from there on it looks again, for what was tagged or edited late';
comment on column subscriptions.digested_until is 'Largest ordinal of alert_updates that digests have told of';
comment on column subscriptions.reported is 'The latest week, such as 2026-W03, that is reported or that needs no report';

create table found_articles (
    subscription text   not null references subscriptions on delete cascade,
    article      text   not null,
    ordinal      bigint not null,
    primary key (subscription, article)
);

comment on table found_articles is 'What digests of searches have told of, for as long as they look at it again';

create table weekly_reports (
    week   text        not null,
    zone   text        not null,
    made   timestamptz not null,
    report jsonb       not null,
    primary key (week, zone)
);

comment on table weekly_reports is 'Figures of complete weeks as they were first reported: what is asked for again is made of these';
comment on column weekly_reports.week is 'As in 2026-W03';
comment on column weekly_reports.made is 'As of when the figures are';

alter table outbox
    drop constraint outbox_kind_check,
    add constraint outbox_kind_check check (kind in ('story', 'roll-up', 'digest', 'search', 'weekly')),
    drop constraint outbox_state_check,
    add constraint outbox_state_check check (state in ('waiting', 'sent', 'written', 'dropped', 'dead'));

comment on column outbox.state is 'waiting: to be sent when due; sent; written: into a file of a dry run, see reason; dropped: nobody wants it any more; dead: given up, see reason';
comment on column outbox.content is 'What is told: {stories, updates: [{story, theme, position}]}, {from, until, after, last} of alerts, {search, found, articles: [id]} or {week, zone}. The words are made when it is sent';

create index outbox_open on outbox (subscription, state) where state in ('waiting', 'dead');
create index outbox_recent on outbox (subscription, ended) where state in ('sent', 'written');
