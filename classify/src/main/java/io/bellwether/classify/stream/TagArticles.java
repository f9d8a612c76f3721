package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.Topic;
import io.bellwether.classify.state.ExpirySweep;
import io.bellwether.classify.state.Initialized;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Drops what was seen before and tags what is new or edited. An article is remembered only when it has been tagged: one that fails is
 * tried again when it comes again. Articles of topic {@code articles-again} are those of the log, to be tagged by a new profile.
 */
final class TagArticles implements Processor<String, Article, String, TaggedArticle> {

    /** As long as topic {@code articles} keeps the articles themselves. */
    static final Duration KEPT = Duration.ofDays(90);

    /** An article still in its feed is never forgotten; once a day is often enough to note that it came. */
    private static final Duration NOTED_AGAIN = Duration.ofDays(1);

    /** Less than a transaction may last: a longer wait would end it and stop the thread. */
    private static final Duration PROFILE_PATIENCE = Duration.ofSeconds(6);

    private final CurrentProfile profile;
    private final Counters counters;
    private @Nullable ProcessorContext<String, TaggedArticle> context;
    private @Nullable KeyValueStore<String, SeenArticle> seen;

    TagArticles(CurrentProfile profile, Counters counters) {
        this.profile = profile;
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<String, TaggedArticle> given) {
        context = given;
        seen = given.getStateStore(ClassifyTopology.SEEN_ARTICLES);
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(seen, SeenArticle::seen, KEPT));
    }

    @Override
    public void process(Record<String, Article> record) {
        counters.read.increment();
        Instant now = Instant.ofEpochMilli(Initialized.of(context).currentSystemTimeMs());
        Article article = record.value().notAfter(now);
        if (!article.id().equals(record.key())) {
            throw new SerializationException("the record's key is not the id of its article");
        }
        SeenArticle known = Initialized.of(seen).get(article.id());
        SeenArticle before = known == null ? SeenArticle.NEVER : known;
        String hash = ContentHash.of(article);
        if (isOfThePast()) {
            tagAgain(record.withValue(article), hash, before);
            return;
        }
        if (before.covers(hash, article.fetched())) {
            drop(article.id(), before, now);
        } else {
            StoryInput input = StoryInput.of(article, profile.tagger().tag(article), before);
            TaggedArticle tagged = TaggedArticle.of(input);
            Initialized.of(seen).put(article.id(), before.edited(hash, now, input));
            Initialized.of(context).forward(record.withValue(tagged));
            counters.tagged.increment();
        }
    }

    private boolean isOfThePast() {
        return Initialized.of(context)
                .recordMetadata()
                .filter(place -> place.topic().equals(Topic.ARTICLES_AGAIN.name()))
                .isPresent();
    }

    /**
     * Tags an article of the past when its last revision was tagged by another profile. What has not come yet, or came later, is tagged on
     * its own way.
     */
    private void tagAgain(Record<String, Article> record, String hash, SeenArticle before) {
        RetagRequest.profile(record.headers()).ifPresent(offset -> profile.await(offset, PROFILE_PATIENCE));
        ProfileTagger tagger = profile.tagger();
        if (!before.hash().equals(hash) || tagger.profile().version().equals(before.profile())) {
            counters.duplicates.increment();
            return;
        }
        StoryInput input = StoryInput.of(record.value(), tagger.tag(record.value()), before);
        TaggedArticle tagged = TaggedArticle.of(input);
        OfThePast.mark(record.headers());
        Initialized.of(seen).put(record.key(), before.taggedAgain(input));
        Initialized.of(context).forward(record.withValue(tagged));
        counters.tagged.increment();
    }

    private void drop(String id, SeenArticle before, Instant now) {
        counters.duplicates.increment();
        if (before.seen().plus(NOTED_AGAIN).isBefore(now)) {
            Initialized.of(seen).put(id, before.seenAt(now));
        }
    }
}
