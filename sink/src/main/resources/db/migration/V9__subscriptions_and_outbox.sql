-- What the desk tells people on its own: who wants to hear what, and what is on its way to them. The desk writes these tables.

alter table alert_updates
    add column ordinal bigint      not null generated always as identity,
    add column arrived timestamptz not null default clock_timestamp();

comment on column alert_updates.ordinal is 'Rises in the order of commits: sink''s transactions wait for each other at sink_epoch before they write. What was told up to an ordinal is told for good';
comment on column alert_updates.arrived is 'When the row was written first; a lateness that "time" does not know';

create index alert_updates_ordinal on alert_updates (ordinal);
create index alert_updates_arrived on alert_updates (arrived);

create table subscriptions (
    id           text        primary key,
    channel      text        not null check (channel in ('mail', 'slack', 'cloudevents')),
    address      text        not null,
    themes       text[]      not null,
    severity     text        not null check (severity in ('low', 'medium', 'high')),
    instant      boolean     not null,
    digest       time,
    empty_digest boolean     not null,
    quiet_from   time,
    quiet_until  time,
    zone         text        not null,
    hourly_limit integer     not null check (hourly_limit between 1 and 1000),
    secret       text        not null,
    created      timestamptz not null,
    ended        timestamptz,
    seen         bigint      not null,
    digested     timestamptz not null,
    check (instant or digest is not null),
    check ((quiet_from is null) = (quiet_until is null))
);

comment on table subscriptions is 'Who is told of alerts, of which, when and how';
comment on column subscriptions.address is 'An e-mail address, or the URL of a webhook, which may hold a secret';
comment on column subscriptions.themes is 'Ids of the themes wanted; empty for all';
comment on column subscriptions.severity is 'The least severity that is told';
comment on column subscriptions.instant is 'Whether alerts are told as they come';
comment on column subscriptions.digest is 'Time of day in zone at which the daily digest goes; null for none';
comment on column subscriptions.empty_digest is 'Whether a day without alerts is told, too';
comment on column subscriptions.quiet_from is 'Time of day in zone from which nothing is sent, until quiet_until (exclusive), over midnight when that is earlier; null for no quiet hours';
comment on column subscriptions.hourly_limit is 'Most messages of single stories in an hour; what is more goes into one message';
comment on column subscriptions.secret is 'Random: ends a mail subscription by its link, signs what a webhook gets';
comment on column subscriptions.ended is 'When it was ended; null while it is in force';
comment on column subscriptions.seen is 'Largest ordinal of alert_updates that has been looked at for it';
comment on column subscriptions.digested is 'Until when digests have told; at first when it was made';

create index subscriptions_address on subscriptions (address);

create table waiting_updates (
    subscription text        not null references subscriptions on delete cascade,
    story        text        not null,
    theme        text        not null,
    position     integer     not null,
    severity     text        not null,
    "time"       timestamptz not null,
    since        timestamptz not null,
    primary key (subscription, story, theme, position)
);

comment on table waiting_updates is 'Updates of alerts that a subscription has still to be told: in quiet hours, over the limit, or for seconds until its themes are together';
comment on column waiting_updates.severity is 'Of the alert when it was noted';
comment on column waiting_updates."time" is 'Of the update: when the article was read';
comment on column waiting_updates.since is 'When it was noted';

create table outbox (
    id           bigint      primary key generated always as identity,
    subscription text        not null references subscriptions on delete cascade,
    key          text        not null,
    kind         text        not null check (kind in ('story', 'roll-up', 'digest')),
    story        text,
    thread       text        not null,
    subject      text        not null,
    content      jsonb       not null,
    state        text        not null check (state in ('waiting', 'sent', 'dropped', 'dead')),
    attempts     integer     not null,
    due          timestamptz not null,
    created      timestamptz not null,
    ended        timestamptz,
    reason       text        not null,
    unique (subscription, key)
);

comment on table outbox is 'Messages to people, each from its decision to its delivery; what is done stays for 30 days';
comment on column outbox.key is 'What the message is about; with the subscription it makes the Message-ID, so that a message sent twice is known as one';
comment on column outbox.story is 'Null for messages of several stories';
comment on column outbox.thread is 'Key of the first message about the story; its own key when it is the first';
comment on column outbox.content is 'What is told: {stories, updates: [{story, theme, position}]} or {from, until}. The words are made when it is sent';
comment on column outbox.state is 'waiting: to be sent when due; sent; dropped: nobody wants it any more; dead: given up, see reason';
comment on column outbox.attempts is 'How often it was taken for sending; who took it may end it only while this has not changed';
comment on column outbox.due is 'When it may be taken: while it is being sent, when the lease of whoever took it ends';
comment on column outbox.reason is 'Why the last attempt failed, or it was dropped; else empty';

create index outbox_due on outbox (due) where state = 'waiting';
create index outbox_subscription on outbox (subscription, created);
create index outbox_story on outbox (subscription, story) where story is not null;
