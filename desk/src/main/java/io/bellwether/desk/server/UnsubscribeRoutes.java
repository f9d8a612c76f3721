package io.bellwether.desk.server;

import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.UnsubscribePage;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Ends subscriptions by the link in their mail. Opening it only asks, since mail scanners open links, too; posting ends it, by a person's
 * click here or by a mail program on its own (RFC 8058). The link's secret is all that is needed.
 */
final class UnsubscribeRoutes {

    static final String PATH = "/unsubscribe/";

    private static final String HTML = "text/html; charset=utf-8";

    private final Subscriptions subscriptions;
    private final Pages pages;
    private final InstantSource clock;

    UnsubscribeRoutes(Subscriptions subscriptions, Pages pages, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.clock = clock;
    }

    void ask(Context context) {
        Optional<Subscription> found = find(context);
        answer(
                context,
                found.map(known -> UnsubscribePage.asking(known.recipient().shown()))
                        .orElseGet(UnsubscribePage::done));
    }

    void end(Context context) {
        find(context).ifPresent(known -> subscriptions.end(known.id(), clock.instant()));
        answer(context, UnsubscribePage.done());
    }

    /** A secret that is not known is answered as one that has ended: whoever clicks twice is told the same. */
    private Optional<Subscription> find(Context context) {
        return Optional.of(context.pathParam("secret"))
                .filter(secret -> secret.indexOf('\0') < 0)
                .flatMap(subscriptions::bySecret);
    }

    private void answer(Context context, UnsubscribePage page) {
        context.header("Cache-Control", "no-store").contentType(HTML).result(pages.unsubscribe(page));
    }
}
