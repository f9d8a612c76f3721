insert into sink_rejects (topic, partition, record_offset, reason, record_key, record_value, rejected)
values (:topic, :partition, :recordOffset, :reason, cast(:recordKey as bytea), cast(:recordValue as bytea), now())
on conflict (topic, partition, record_offset) do update
set reason = excluded.reason,
    record_key = excluded.record_key,
    record_value = excluded.record_value,
    rejected = excluded.rejected
