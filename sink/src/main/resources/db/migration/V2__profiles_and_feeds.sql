create sequence profile_ordinals;

create table profiles (
    version  text        primary key,
    briefing text        not null,
    title    text        not null,
    document jsonb       not null,
    received timestamptz not null,
    ordinal  bigint      not null
);

comment on table profiles is 'Every version of every profile seen on topic profiles';
comment on column profiles.document is 'The whole profile as on the topic';
comment on column profiles.received is 'Time of the latest record that brought this version';
comment on column profiles.ordinal is 'Rises with every record: the largest of a briefing is the profile in force';

create index profiles_latest on profiles (briefing, ordinal desc);

create view current_profiles as
select distinct on (briefing) version, briefing, title, document, received
from profiles
order by briefing, ordinal desc;

comment on view current_profiles is 'The profile in force of each briefing';

create table themes (
    profile_version text             not null,
    id              text             not null,
    position        integer          not null,
    title           text             not null,
    headings        text[]           not null,
    gate            text[]           not null,
    threshold       double precision not null,
    alert_threshold double precision not null,
    primary key (profile_version, id)
);

comment on table themes is 'The themes of every profile version, for lists and joins; their terms are in the profile''s document';
comment on column themes.position is 'Place in the profile, from 0';
comment on column themes.headings is 'Every briefing heading merged into the theme, as written';

create table feeds (
    id           text        primary key,
    url          text        not null,
    title        text        not null,
    polled       timestamptz not null,
    outcome      text        not null,
    reason       text        not null,
    items        integer     not null,
    new_items    integer     not null,
    failures     integer     not null,
    latency      interval    not null,
    last_success timestamptz,
    next_poll    timestamptz,
    moved_to     text
);

comment on table feeds is 'What is known of each feed after its latest poll, of topic coverage';
comment on column feeds.outcome is 'fetched, not-modified, throttled, moved, gone or failed';
comment on column feeds.reason is 'In words; empty when all is well';
comment on column feeds.failures is 'Polls failed in a row';
comment on column feeds.next_poll is 'Null when the feed is muted (gone)';
