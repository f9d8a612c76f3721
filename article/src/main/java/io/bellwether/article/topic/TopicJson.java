package io.bellwether.article.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.bellwether.article.alert.Alert;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.trend.Trend;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of one topic: the fields of its record and {@code v}, the version of the form. Reads every released version. Thread-safe.
 *
 * @param <T> the record
 */
public final class TopicJson<T> {

    /** Field that carries the version of the form. */
    private static final String VERSION = "v";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Values of topic {@code articles}. */
    public static final TopicJson<Article> ARTICLE = new TopicJson<>(Article.class, 1);
    /** Values of topic {@code coverage}. */
    public static final TopicJson<FeedStatus> FEED_STATUS = new TopicJson<>(FeedStatus.class, 1);
    /** Values of topic {@code identities}. */
    public static final TopicJson<KnownName> KNOWN_NAME = new TopicJson<>(KnownName.class, 1);
    /** Values of topic {@code profiles}. */
    public static final TopicJson<Profile> PROFILE = new TopicJson<>(Profile.class, 1);
    /** Values of topic {@code tagged}. */
    public static final TopicJson<Analysis> ANALYSIS = new TopicJson<>(Analysis.class, 1);
    /** Values of topic {@code alerts}. */
    public static final TopicJson<Alert> ALERT = new TopicJson<>(Alert.class, 1);
    /** Values of topic {@code trends}. */
    public static final TopicJson<Trend> TREND = new TopicJson<>(Trend.class, 1);
    /** Values of topic {@code feedback}. */
    public static final TopicJson<Mark> MARK = new TopicJson<>(Mark.class, 1);

    /** Values of topic {@code feeds}. */
    public static final TopicJson<FeedWish> FEED_WISH = new TopicJson<>(FeedWish.class, 1);

    private final Class<T> type;
    private final int version;
    private final List<RecordComponent> required;

    private TopicJson(Class<T> type, int version) {
        this.type = type;
        this.version = version;
        this.required = Stream.of(type.getRecordComponents())
                .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    /** The mapper whose settings the topics use: ISO times, absent for null. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** UTF-8 JSON of the value, {@code v} included. */
    public byte[] write(T value) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put(VERSION, version);
        object.setAll((ObjectNode) MAPPER.valueToTree(value));
        return MAPPER.writeValueAsBytes(object);
    }

    /**
     * The value of a record.
     *
     * @throws UnreadableRecordException when the bytes are no JSON of this form, or of a version this release does not know
     */
    public T read(byte[] bytes) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (!(tree instanceof ObjectNode object)) {
                throw new UnreadableRecordException("no JSON object but " + excerpt(bytes));
            }
            checkVersion(object);
            return complete(MAPPER.treeToValue(object, type), bytes);
        } catch (JacksonException unreadable) {
            throw new UnreadableRecordException(unreadable.getOriginalMessage() + " in " + excerpt(bytes), unreadable);
        }
    }

    private void checkVersion(ObjectNode object) {
        JsonNode written = object.path(VERSION);
        if (!written.isInt() || written.intValue() < 1) {
            throw new UnreadableRecordException("field v must be a whole number from 1 but is " + written);
        }
        if (written.intValue() > version) {
            throw new UnreadableRecordException(
                    "form %s of %s was written by a newer Bellwether; this one reads up to %d"
                            .formatted(written, type.getSimpleName(), version));
        }
    }

    /** Jackson leaves a missing field null; no later part expects that of a field that is not {@link Nullable}. */
    private T complete(T value, byte[] bytes) {
        for (RecordComponent field : required) {
            if (valueOf(field, value) == null) {
                throw new UnreadableRecordException(
                        "field %s is missing in %s".formatted(field.getName(), excerpt(bytes)));
            }
        }
        return value;
    }

    private static @Nullable Object valueOf(RecordComponent field, Object value) {
        try {
            return field.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("accessors of public records can be called", impossible);
        }
    }

    private static String excerpt(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, 80), StandardCharsets.UTF_8);
        return "\"" + text.replaceAll("\\p{Cntrl}", "?") + (bytes.length > 80 ? "…\"" : "\"");
    }
}
