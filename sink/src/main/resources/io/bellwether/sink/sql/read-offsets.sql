select topic, partition, topic_id, next_offset
from sink_offsets
