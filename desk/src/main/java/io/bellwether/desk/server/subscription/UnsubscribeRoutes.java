package io.bellwether.desk.server.subscription;

import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.UnsubscribePage;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Ends subscriptions by the link in their mail. Opening it only asks, since mail scanners open links, too; posting ends it, by a person's
 * click here or by a mail program on its own (RFC 8058). The link's secret is all that is needed.
 */
final class UnsubscribeRoutes implements Routes {

    private static final String PATH = "/unsubscribe/{secret}";

    private final Subscriptions subscriptions;
    private final Pages pages;
    private final InstantSource clock;

    UnsubscribeRoutes(Subscriptions subscriptions, Pages pages, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, PATH, this::ask, Permission.BY_SECRET);
        routes.post(PATH, this::end, Permission.BY_SECRET);
    }

    private void ask(Context context) {
        Optional<Subscription> found = find(context);
        answer(
                context,
                found.map(known -> UnsubscribePage.asking(known.recipient().shown()))
                        .orElseGet(UnsubscribePage::done));
    }

    private void end(Context context) {
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
        context.header("Cache-Control", "no-store");
        HtmlAnswer.write(context, pages.unsubscribe(page));
    }
}
