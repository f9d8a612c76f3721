update sink_offsets
set next_offset = :nextOffset
where topic = :topic
    and partition = :partition
    and topic_id = :topicId
    and next_offset = :expected
