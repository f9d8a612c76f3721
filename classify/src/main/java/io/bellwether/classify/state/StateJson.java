package io.bellwether.classify.state;

import io.bellwether.article.topic.TopicJson;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON of what the stream keeps for itself: state survives upgrades, so it carries the version of its form as the topics do.
 *
 * @param <T> the record
 */
public record StateJson<T>(Class<T> type) {

    private static final JsonMapper MAPPER = TopicJson.mapper();
    private static final String VERSION = "v";
    private static final int CURRENT = 1;

    /** JSON of the value, with the version of its form. */
    public byte[] write(T value) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put(VERSION, CURRENT);
        object.setAll((ObjectNode) MAPPER.valueToTree(value));
        return MAPPER.writeValueAsBytes(object);
    }

    /**
     * The value of what was written.
     *
     * @throws SerializationException when the bytes are of no form that this release reads
     */
    public T read(byte[] bytes) {
        try {
            if (!(MAPPER.readTree(bytes) instanceof ObjectNode object)) {
                throw new SerializationException(type.getSimpleName() + " is no JSON object");
            }
            if (object.path(VERSION).asInt(0) != CURRENT) {
                throw new SerializationException("%s of form %s, but this release reads %d"
                        .formatted(type.getSimpleName(), object.path(VERSION), CURRENT));
            }
            return MAPPER.treeToValue(object, type);
        } catch (JacksonException unreadable) {
            throw new SerializationException(type.getSimpleName() + ": " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    /** Both for Streams. */
    public Serde<T> serde() {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes));
    }
}
