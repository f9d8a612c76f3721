-- What sink remembers of its own work. Offsets move in the transaction that writes the rows: never two truths.

create table sink_offsets (
    topic       text    not null,
    partition   integer not null,
    topic_id    uuid    not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);

comment on table sink_offsets is 'The first record of each partition that is not yet stored';
comment on column sink_offsets.topic_id is 'Kafka''s id of the topic: a topic made anew is read from its beginning';

create table sink_epoch (
    single boolean     primary key default true check (single),
    epoch  bigint      not null,
    holder text        not null,
    taken  timestamptz not null
);

comment on table sink_epoch is 'One row: the sink that may write. A newer sink takes the next epoch and the older ends';

insert into sink_epoch (epoch, holder, taken) values (0, 'nobody yet', now());

create table sink_rejects (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    reason        text        not null,
    record_key    bytea,
    record_value  bytea,
    rejected      timestamptz not null,
    primary key (topic, partition, record_offset)
);

comment on table sink_rejects is 'Records that could not be stored, as found, with the reason';
