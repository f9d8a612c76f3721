package io.bellwether.desk.why;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.why.PageSource.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PageAskingTest {

    private static final String PAGE = "https://e.org/";
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T12:00:00Z"));

    @Test
    void asksForTwentyPagesOfOneVisitorInTenMinutesAndForOthersAllTheSame() throws Exception {
        PageAsking asking = new PageAsking(_ -> new Page.Refused("asked"), now::get);
        for (int count = 0; count < 20; count++) {
            assertThat(asking.read(PAGE, "ada")).isEqualTo(new Page.Refused("asked"));
        }

        assertThat(reason(asking.read(PAGE, "ada"))).contains("20 pages in 10 minutes", "paste");
        assertThat(reason(asking.read(PAGE, "bob"))).isEqualTo("asked");
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(11)));
        assertThat(reason(asking.read(PAGE, "ada"))).isEqualTo("asked");
    }

    @Test
    void asksForTwoPagesAtOnceAndSaysSoToTheThird() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch answer = new CountDownLatch(1);
        PageAsking asking = new PageAsking(
                _ -> {
                    asked.countDown();
                    answer.await();
                    return new Page.Refused("asked");
                },
                now::get);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Page> first = others.submit(() -> asking.read(PAGE, "ada"));
            Future<Page> second = others.submit(() -> asking.read(PAGE, "bob"));
            asked.await();

            assertThat(reason(asking.read(PAGE, "eve"))).contains("others ask for pages");

            answer.countDown();
            assertThat(reason(first.get())).isEqualTo("asked");
            assertThat(reason(second.get())).isEqualTo("asked");
        }
        assertThat(reason(asking.read(PAGE, "eve"))).isEqualTo("asked");
    }

    private static String reason(Page page) {
        return ((Page.Refused) page).reason();
    }
}
