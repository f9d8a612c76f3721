package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.KafkaConnection;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The profile in force, the draft that is to replace it, and its way onto topic {@code profiles}. Thread-safe; close it after the desk.
 * Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class ProfileDesk implements AutoCloseable {

    /** Most days of a preview: what topic articles keeps. */
    public static final int MOST_DAYS = 90;

    private static final int MOST_PUBLICATIONS = 200;

    private final ProfileTables tables;
    private final InstantSource clock;
    private final Preview preview;
    private final Publishing publishing;
    private final AtomicReference<@Nullable KafkaConnection> kafka = new AtomicReference<>();

    /** The profiles of that store; they can be read and drafts kept, and published once {@link #connect} has told where. */
    public ProfileDesk(DataSource source, Duration patience, InstantSource clock) {
        this.tables = new ProfileTables(source, patience);
        this.clock = clock;
        this.publishing = new Publishing(tables, patience, clock);
        this.preview = new Preview(clock);
    }

    /** Publishes to, and previews from, this Kafka from now on. */
    public void connect(KafkaConnection connection) {
        kafka.set(connection);
    }

    /** Whether profiles can be published and previewed. */
    public boolean isOn() {
        return kafka.get() != null;
    }

    /** The profile in force, as far as sink has stored it. */
    public Optional<ProfileInForce> inForce() {
        return tables.inForce();
    }

    /** The profile of that version, where the store has it. */
    public Optional<Profile> version(String version) {
        return tables.version(version);
    }

    /** The draft of a briefing. */
    public Optional<Draft> draft(String briefing) {
        return tables.draft(briefing);
    }

    /** The versions of a briefing that were published, the last first; the latest {@value #MOST_PUBLICATIONS}. */
    public List<Publication> publications(String briefing) {
        return tables.publications(briefing, MOST_PUBLICATIONS);
    }

    /**
     * Makes this profile the draft.
     *
     * @param base version that it is to replace
     * @param revision of the draft that it takes the place of; 0 for none
     * @param who name of the account; empty where nobody is asked for one
     */
    public SaveOutcome save(Profile profile, String base, long revision, String who) {
        return put(new Draft(profile, base, who, clock.instant().truncatedTo(ChronoUnit.MILLIS), revision));
    }

    private SaveOutcome put(Draft draft) {
        return tables.put(draft) ? SaveOutcome.SAVED : SaveOutcome.OVERTAKEN;
    }

    /** Ends the draft of a briefing, which must be of that revision. */
    public SaveOutcome discard(String briefing, long revision) {
        return seen(briefing, revision).filter(tables::end).isPresent() ? SaveOutcome.SAVED : SaveOutcome.OVERTAKEN;
    }

    /** Holds the draft against the version in force from now on, whose other changes it then takes back. */
    public SaveOutcome rebase(String briefing, long revision, String base, String who) {
        return seen(briefing, revision)
                .map(draft -> save(draft.profile(), base, revision, who))
                .orElse(SaveOutcome.OVERTAKEN);
    }

    private Optional<Draft> seen(String briefing, long revision) {
        return tables.draft(briefing).filter(draft -> draft.revision() == revision);
    }

    /**
     * Publishes the draft, unless another version came into force since it was begun: topic profiles tells, for the store may lag behind.
     * Waits for Kafka, and for whoever publishes on this store just now.
     */
    public PublishOutcome publish(String briefing, long revision, String who) {
        KafkaConnection connection = kafka.get();
        if (connection == null) {
            return new PublishOutcome.Off();
        }
        Optional<Draft> draft = seen(briefing, revision);
        return draft.isEmpty() ? new PublishOutcome.Overtaken() : publishing.publish(connection, draft.get(), who);
    }

    /** How the preview stands. */
    public PreviewState preview() {
        return preview.state();
    }

    /**
     * Begins to try the draft on the past, unless a preview runs already.
     *
     * @param days how far back, 1 to {@value #MOST_DAYS}
     * @return whether it was begun: not when one runs, or this desk knows no Kafka
     */
    public boolean tryOut(Profile before, Draft draft, int days) {
        KafkaConnection connection = kafka.get();
        return connection != null && preview.start(connection, new PreviewWish(before, draft.profile(), days));
    }

    /** Ends a preview that runs. */
    public void cancelPreview() {
        preview.cancel();
    }

    @Override
    public void close() {
        preview.close();
    }
}
