package io.bellwether.sink.row;

import io.bellwether.article.topic.TopicJson;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Copies a record with {@link StorableText} in every string, however deep and whatever fields later versions add. */
final class StorableForm {

    private static final JsonMapper MAPPER = TopicJson.mapper()
            .rebuild()
            .addModule(new SimpleModule("storable text")
                    .addDeserializer(String.class, new TextReader())
                    .addKeyDeserializer(String.class, new KeyReader()))
            .build();

    private StorableForm() {}

    /** The value with storable text. */
    static <T> T of(T value, Class<T> type) {
        return MAPPER.convertValue(value, type);
    }

    private static final class TextReader extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return StorableText.of(super.deserialize(parser, context));
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return StorableText.of(key);
        }
    }
}
