alter table feeds
    add column folder text[] not null default '{}';

comment on column feeds.folder is 'Names of the folders the feed lies in, outermost first';
comment on column feeds.outcome is 'fetched, not-modified, throttled, moved, gone, failed or muted';
comment on column feeds.next_poll is 'Null of feeds that somebody muted, and of gone ones as earlier releases told them';
