select topic, partition, next_offset from sink_offsets
