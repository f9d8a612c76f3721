package io.bellwether.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.inbox.Inbox;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DeliveryTakingTest implements Deliveries {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    private Path directory = Path.of("");

    private final WebSubCounts counts = new WebSubCounts();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private final CountDownLatch reading = new CountDownLatch(DeliveryTaking.AT_ONCE);
    private final CountDownLatch sent = new CountDownLatch(1);

    @BeforeEach
    void subscribe() {
        for (int number = 0; number <= DeliveryTaking.AT_ONCE; number++) {
            subscriptions().add(verified("p" + number));
        }
    }

    @Test
    void leavesAFeedToPollsWhenTheInboxHasNoRoom() throws Exception {
        Subscriptions subscriptions = subscriptions();

        assertThat(taking(subscriptions, Inbox.none()).take(request("p0", body())))
                .isEqualTo(503);
        assertThat(ended).containsExactly("feed of p0");
        assertThat(subscriptions.at("p0").orElseThrow().delivered()).isNull();
        assertThat(counts.of(WebSubEvent.NO_ROOM)).isEqualTo(1);
    }

    @Test
    void hasAHubKeepWhatIsToBeRenewedAndForgetWhatIsToEnd() throws Exception {
        Subscriptions subscriptions = subscriptions();
        DeliveryTaking taking = taking(subscriptions, Inbox.none());
        subscriptions.change("p0", Subscription::lapsed);
        subscriptions.change("p1", known -> known.denied(NOW));
        subscriptions.change("p2", known -> known.leaving(NOW));

        assertThat(taking.take(request("p0", body()))).isEqualTo(503);
        assertThat(taking.take(request("p1", body()))).isEqualTo(410);
        assertThat(taking.take(request("p2", body()))).isEqualTo(410);
        assertThat(taking.take(request("p none", body()))).isEqualTo(404);
    }

    @Test
    void readsOneBodyOfAPathAtATimeAndLetsOtherPathsWaitForTheirTurn() throws Exception {
        DeliveryTaking taking = taking(subscriptions(), Inbox.at(directory.resolve("inbox")));
        List<FutureTask<Integer>> slow = new ArrayList<>();
        for (int number = 0; number < DeliveryTaking.AT_ONCE; number++) {
            String path = "p" + number;
            FutureTask<Integer> task = new FutureTask<>(() -> taking.take(request(path, slowBody())));
            Thread.ofPlatform().start(task);
            slow.add(task);
        }
        reading.await();

        assertThat(taking.take(request("p0", body()))).isEqualTo(503);
        assertThat(ended).containsExactly("feed of p0");
        FutureTask<Integer> last = new FutureTask<>(() -> taking.take(request("p" + DeliveryTaking.AT_ONCE, body())));
        Thread waiting = Thread.ofPlatform().start(last);
        while (waiting.getState() != Thread.State.TIMED_WAITING && waiting.isAlive()) {
            Thread.onSpinWait();
        }
        sent.countDown();
        assertThat(last.get()).isEqualTo(202);
        for (FutureTask<Integer> each : slow) {
            assertThat(each.get()).isEqualTo(202);
        }
    }

    private DeliveryTaking taking(Subscriptions subscriptions, Inbox inbox) {
        return new DeliveryTaking(
                new DeliveryTaking.Parts(
                        subscriptions,
                        CallbackKey.in(directory),
                        inbox,
                        this,
                        counts,
                        new DeliveryLimits(Duration.ofSeconds(50), 1_000)),
                InstantSource.fixed(NOW));
    }

    private Subscriptions subscriptions() {
        return Subscriptions.in(directory);
    }

    /** Of a hub without TLS, so that nothing need be signed. */
    private static Subscription verified(String path) {
        Place place = new Place(
                path, "feed of " + path, "http://n.example/", "http://h.example/", "t", "http://us.example/" + path);
        return Subscription.wanted(place, NOW)
                .asking(NOW)
                .verified(NOW, Duration.ofDays(1), Duration.ZERO)
                .delivered(NOW);
    }

    private static DeliveryTaking.Request request(String path, InputStream body) {
        return new DeliveryTaking.Request(path, "text/xml", -1, null, body);
    }

    private static InputStream body() {
        return new ByteArrayInputStream("<rss/>".getBytes(StandardCharsets.UTF_8));
    }

    /** One that comes when the test lets it. */
    private InputStream slowBody() {
        return new FilterInputStream(body()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                reading.countDown();
                await(sent);
                return super.read(buffer, offset, length);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void arrived(String feed) {}

    @Override
    public void ended(String feed) {
        ended.add(feed);
    }
}
