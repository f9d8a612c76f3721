package io.bellwether.classify.stream;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.state.Initialized;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the profiles of topic {@code profiles}, and under {@link #CURRENT} the briefing whose profile was published last. Streams reads
 * the topic to its end through this processor before the first article. It takes raw bytes and never throws: the thread of
 * a global store cannot be replaced, and Kafka 4.3.1 fails with a ClassCastException on a dead letter from it.
 */
final class KeepProfile implements Processor<byte[], byte[], Void, Void> {

    /** Key of the id of the briefing that spoke last; no slug starts with a dot. */
    static final String CURRENT = ".current";

    private static final Logger LOG = LoggerFactory.getLogger(KeepProfile.class);

    private final CurrentProfile current;
    private @Nullable ProcessorContext<Void, Void> context;
    private @Nullable KeyValueStore<String, byte[]> profiles;

    KeepProfile(CurrentProfile current) {
        this.current = current;
    }

    @Override
    public void init(ProcessorContext<Void, Void> given) {
        context = given;
        profiles = given.getStateStore(ClassifyTopology.PROFILES);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's record allows null for key and value, which its signatures do not say
    public void process(Record<byte[], byte[]> record) {
        if (record.value() != null) {
            keep(record.value());
        }
        Initialized.of(context).recordMetadata().ifPresent(place -> current.readTo(place.offset()));
    }

    private void keep(byte[] json) {
        try {
            Profile profile = TopicJson.PROFILE.read(json);
            current.set(profile);
            Initialized.of(profiles).put(profile.briefing(), json);
            Initialized.of(profiles).put(CURRENT, profile.briefing().getBytes(StandardCharsets.UTF_8));
            LOG.info("profile {} of briefing {} is current", profile.version(), profile.briefing());
        } catch (RuntimeException | StackOverflowError unusable) {
            LOG.warn(
                    "a record on topic profiles is no usable profile ({}): the profile before it stays current;"
                            + " publish a whole one",
                    unusable.getMessage());
        }
    }
}
