-- Up to where the log is stored.
select topic, partition, next_offset from sink_offsets
