insert into sink_offsets (topic, partition, topic_id, next_offset)
values (:topic, :partition, :topicId, :nextOffset)
on conflict (topic, partition) do update
set topic_id = excluded.topic_id,
    next_offset = excluded.next_offset
