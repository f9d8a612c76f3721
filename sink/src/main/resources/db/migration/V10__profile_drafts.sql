-- What editors change in a profile before it is published, and what they published. The desk writes these tables.

create table profile_drafts (
    briefing text        primary key,
    revision bigint      not null,
    version  text        not null,
    document jsonb       not null,
    base     text        not null,
    who      text        not null,
    changed  timestamptz not null
);

comment on table profile_drafts is 'The profile as it is to become: one draft of a briefing, which all editors share';
comment on column profile_drafts.revision is 'Rises with every change: a form made from another revision is refused';
comment on column profile_drafts.version is 'Of the profile in document';
comment on column profile_drafts.document is 'The whole profile, in the form of topic profiles';
comment on column profile_drafts.base is 'Version that was in force when the draft was begun, or that it was last held against by hand: published over no other';
comment on column profile_drafts.who is 'Who changed it last: name of an account; empty where the desk asks nobody for a name';

create table profile_publications (
    number    bigint      generated always as identity primary key,
    briefing  text        not null,
    version   text        not null,
    former    text        not null,
    who       text        not null,
    published timestamptz not null
);

comment on table profile_publications is 'What was published from the desk, in order; rows are only added. What commands published is in table profiles alone';
comment on column profile_publications.version is 'Its document is in table profiles once sink has stored it';
comment on column profile_publications.former is 'Version that was in force before';
comment on column profile_publications.who is 'Name of an account; empty where the desk asks nobody for a name';

create index profile_publications_version on profile_publications (version, published);

-- Profiles were stored without the version of their form, and could not be read again: the first form is the only one there was.

update profiles set document = document || '{"v": 1}' where document -> 'v' is null;
