package io.bellwether.desk.server.subscription;

import io.bellwether.desk.outbox.Outbox;
import io.bellwether.desk.page.SubscriptionFormPage;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.JsonBody;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.webhook.Signature;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Subscriptions for programs. */
final class SubscriptionApi {

    private static final Set<String> TEXTS =
            Set.of("address", "channel", "severity", "search", "digest", "weekly", "quiet", "zone");
    private static final Set<String> SWITCHES = Set.of("instant", "emptyDigest");
    private static final String THEMES = "themes";
    private static final String LIMIT = "limit";

    private final SubscriptionDesk desk;

    SubscriptionApi(SubscriptionDesk desk) {
        this.desk = desk;
    }

    /** All in force. */
    record SubscriptionsJson(List<SubscriptionJson> subscriptions) {}

    /** One that was added; with what a webhook's messages are signed with, this once. */
    record AddedJson(
            SubscriptionJson subscription, @Nullable String secret) {}

    void list(Context context) {
        Parameters.check(Parameters.of(context), List.of());
        Map<String, Outbox.Standing> standings = desk.outbox().standings();
        JsonAnswer.write(
                context,
                new SubscriptionsJson(desk.subscriptions().inForce().stream()
                        .map(known -> SubscriptionJson.of(known, Optional.ofNullable(standings.get(known.id()))))
                        .toList()));
    }

    void add(Context context) {
        switch (desk.add(context, values(context.bodyAsBytes()))) {
            case SubscriptionDesk.Outcome.Taken(Subscription added) ->
                JsonAnswer.write(
                        context,
                        new AddedJson(
                                SubscriptionJson.of(added, Optional.empty()),
                                added.recipient() instanceof Recipient.Webhook
                                        ? Signature.shared(added.secret())
                                        : null));
            case SubscriptionDesk.Outcome.Mistaken(var mistakes) -> {
                Map.Entry<String, String> first = mistakes.entrySet().iterator().next();
                throw Parameters.bad("The field " + first.getKey() + " is not taken", first.getValue());
            }
        }
    }

    /** Answers with the one that has ended. */
    void end(Context context) {
        Subscription known = desk.find(context.pathParam("id"));
        desk.end(context, known);
        JsonAnswer.write(context, SubscriptionJson.of(known, Optional.empty()));
    }

    /** The body as what stands in the fields of the form. */
    private static Map<String, String> values(byte[] bytes) {
        JsonNode body = JsonBody.read(bytes);
        if (!body.isObject()) {
            throw unreadable("it is no JSON object");
        }
        Map<String, String> values = new HashMap<>();
        body.properties().forEach(field -> put(values, field.getKey(), field.getValue()));
        if (!body.has("instant") && !body.has("digest") && !body.has("weekly")) {
            values.put(SubscriptionReading.INSTANT, SubscriptionReading.YES);
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, JsonNode value) {
        if (TEXTS.contains(name) && value.isString()) {
            putText(values, name, value.stringValue());
        } else if (SWITCHES.contains(name) && value.isBoolean()) {
            String field = name.equals("instant") ? SubscriptionReading.INSTANT : SubscriptionReading.EMPTY_DIGEST;
            values.put(field, value.booleanValue() ? SubscriptionReading.YES : "");
        } else if (name.equals(LIMIT) && value.isIntegralNumber()) {
            values.put(SubscriptionReading.LIMIT, value.asString());
        } else if (name.equals(THEMES) && value.isArray()) {
            value.forEach(theme -> values.put(SubscriptionFormPage.THEME + theme.asString(), SubscriptionReading.YES));
        } else {
            throw unreadable("its field " + name + " is unknown, or of another type");
        }
    }

    private static void putText(Map<String, String> values, String name, String text) {
        switch (name) {
            case "channel" -> values.put(SubscriptionReading.WAY, text);
            case "weekly" -> {
                values.put(SubscriptionReading.WEEKLY, SubscriptionReading.YES);
                values.put(SubscriptionReading.WEEKLY_AT, text);
            }
            case "quiet" -> {
                int dash = text.indexOf('-');
                values.put(SubscriptionReading.QUIET_FROM, dash < 0 ? text : text.substring(0, dash));
                values.put(SubscriptionReading.QUIET_UNTIL, dash < 0 ? "" : text.substring(dash + 1));
            }
            default -> values.put(name, text);
        }
    }

    private static Problem.Thrown unreadable(String why) {
        return Parameters.bad(
                "The body is no subscription: " + why,
                "send such as {\"address\":\"name@example.org\",\"digest\":\"07:00\"}; see /api/v1/openapi.json");
    }
}
