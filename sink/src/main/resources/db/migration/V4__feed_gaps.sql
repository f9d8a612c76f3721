alter table feeds
    add column gaps     integer not null default 0,
    add column gap_from timestamptz,
    add column gap_until timestamptz,
    add column warnings text[]  not null default '{}';

comment on column feeds.next_poll is 'Null only of feeds that are gone, as earlier releases told them';
comment on column feeds.gaps is 'Times the feed''s window had moved past items that were never seen';
comment on column feeds.gap_from is 'The latest of them: when the former answer came; null when there was none';
comment on column feeds.gap_until is 'When the answer came that had nothing in common with it';
comment on column feeds.warnings is 'What was wrong with the latest whole answer, each in words';
