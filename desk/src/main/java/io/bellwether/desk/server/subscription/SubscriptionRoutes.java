package io.bellwether.desk.server.subscription;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.mail.MailSettings;
import io.bellwether.desk.mail.MailWay;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.Room;
import io.bellwether.desk.page.SubscriptionFormPage;
import io.bellwether.desk.page.SubscriptionsFacts;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.webhook.Signature;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is told of what: the list, the form, and what an editor does with them. All show addresses, so readers are told what they can have instead. */
public final class SubscriptionRoutes implements Routes {

    /** Dead messages that are looked at. */
    static final int DEAD = 500;

    private static final String ID = "id";
    private static final String NEW = Room.MAIL.path() + "/new";
    private static final String ONE = Room.MAIL.path() + "/{id}";
    private static final int BAD = 400;

    private final SubscriptionDesk desk;
    private final SubscriptionApi api;
    private final UnsubscribeRoutes ending;
    private final Pages pages;
    private final Optional<String> warning;

    /**
     * Those of that desk.
     *
     * @param mail how mail is sent; empty when it is not set up
     */
    public SubscriptionRoutes(SubscriptionDesk desk, Optional<MailSettings> mail, Pages pages, InstantSource clock) {
        this.desk = desk;
        this.api = new SubscriptionApi(desk);
        this.ending = new UnsubscribeRoutes(desk.subscriptions(), pages, clock);
        this.pages = pages;
        this.warning = warning(mail);
    }

    private static Optional<String> warning(Optional<MailSettings> settings) {
        return settings.map(mail -> switch (mail.way()) {
                    case MailWay.Server _ -> "";
                    case MailWay.Files(var directory) ->
                        "A dry run: mail goes into files in " + directory + ", and none is sent.";
                })
                .or(() -> Optional.of("No mail server is set up, so what goes by mail waits. Set SMTP_URL, such as "
                        + "smtp://user:password@host:587, and MAIL_FROM, then start the desk again."))
                .filter(text -> !text.isEmpty());
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, Room.MAIL.path(), this::list);
        routes.post(Room.MAIL.path(), this::add);
        Routes.reading(routes, NEW, this::blank);
        Routes.reading(routes, ONE, this::form, Permission.EDIT);
        routes.post(ONE, this::change);
        routes.post(ONE + "/end", this::end);
        routes.post(ONE + "/messages/{message}/retry", this::retry);
        Routes.reading(routes, "/api/v1/subscriptions", api::list, Permission.EDIT);
        routes.post("/api/v1/subscriptions", api::add);
        routes.post("/api/v1/subscriptions/{id}/end", api::end);
        ending.register(routes);
    }

    private void list(Context context) {
        answer(
                context,
                pages.subscriptions(mayEdit(context) ? facts(Optional.empty()) : SubscriptionsFacts.FOR_READERS));
    }

    private static boolean mayEdit(Context context) {
        return AccessCheck.visitor(context).mayEdit();
    }

    private SubscriptionsFacts facts(Optional<String> secret) {
        return new SubscriptionsFacts(
                desk.subscriptions().inForce(),
                desk.outbox().standings(),
                desk.outbox().list(Optional.of("dead"), DEAD),
                desk.themes(),
                warning,
                secret,
                true);
    }

    /** A reader comes here from a search. */
    private void blank(Context context) {
        if (!mayEdit(context)) {
            answer(context, pages.subscriptions(SubscriptionsFacts.FOR_READERS));
            return;
        }
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(SubscriptionReading.SEARCH));
        String search = Parameters.value(parameters, SubscriptionReading.SEARCH)
                .map(this::kept)
                .orElse("");
        answer(context, form(SubscriptionValues.fresh(desk.zone(), search), Map.of(), Optional.empty()));
    }

    private String kept(String search) {
        try {
            return new SearchReading(desk.zone()).keep(search).query();
        } catch (StageException wrong) {
            throw Parameters.bad("This search cannot be followed", String.valueOf(wrong.getMessage()));
        }
    }

    private void add(Context context) {
        Map<String, String> values = values(context);
        switch (desk.add(context, values)) {
            case SubscriptionDesk.Outcome.Taken(Subscription added)
            when added.recipient() instanceof Recipient.Webhook ->
                answer(context, pages.subscriptions(facts(Optional.of(Signature.shared(added.secret())))));
            case SubscriptionDesk.Outcome.Taken _ -> back(context);
            case SubscriptionDesk.Outcome.Mistaken(var mistakes) ->
                answer(context.status(BAD), form(values, mistakes, Optional.empty()));
        }
    }

    private void form(Context context) {
        Subscription known = desk.find(context.pathParam(ID));
        answer(context, form(SubscriptionValues.of(known), Map.of(), Optional.of(known)));
    }

    private void change(Context context) {
        Subscription known = desk.find(context.pathParam(ID));
        Map<String, String> values = values(context);
        switch (desk.change(context, known, values)) {
            case SubscriptionDesk.Outcome.Taken _ -> back(context);
            case SubscriptionDesk.Outcome.Mistaken(var mistakes) ->
                answer(context.status(BAD), form(values, mistakes, Optional.of(known)));
        }
    }

    private byte[] form(Map<String, String> values, Map<String, String> mistakes, Optional<Subscription> known) {
        return pages.subscription(new SubscriptionFormPage(
                known.map(one -> Room.MAIL.path() + "/" + one.id()).orElse(Room.MAIL.path()),
                known.map(one -> one.recipient().shown()),
                search(values),
                desk.themes().stream()
                        .filter(theme -> theme.inForce() || values.containsKey(SubscriptionFormPage.THEME + theme.id()))
                        .map(theme -> new SubscriptionFormPage.Theme(theme.id(), theme.title()))
                        .toList(),
                values,
                mistakes));
    }

    /** In words; as typed where it cannot be read. */
    private static Optional<String> search(Map<String, String> values) {
        return Optional.ofNullable(values.get(SubscriptionReading.SEARCH))
                .filter(query -> !query.isEmpty())
                .map(query -> {
                    try {
                        return new SavedSearch(query).shown();
                    } catch (StageException broken) {
                        return query;
                    }
                });
    }

    private Map<String, String> values(Context context) {
        List<String> names = SubscriptionReading.fields(
                desk.themes().stream().map(ThemeTally::id).toList());
        FormFields fields = FormFields.read(context, names);
        return names.stream()
                .filter(name -> !fields.text(name).isEmpty())
                .collect(Collectors.toMap(Function.identity(), fields::text, (one, other) -> one, HashMap::new));
    }

    private void end(Context context) {
        desk.end(context, desk.find(context.pathParam(ID)));
        back(context);
    }

    private void retry(Context context) {
        Subscription known = desk.find(context.pathParam(ID));
        String message = context.pathParam("message");
        if (message.matches("[0-9]{1,18}")) {
            desk.retry(context, Long.parseLong(message), known);
        }
        back(context);
    }

    private static void back(Context context) {
        context.redirect(Room.MAIL.path(), HttpStatus.SEE_OTHER);
    }

    private static void answer(Context context, byte[] page) {
        context.header("Cache-Control", "no-store");
        HtmlAnswer.write(context, page);
    }
}
