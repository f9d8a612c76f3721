package io.bellwether.desk.server.subscription;

import io.bellwether.article.alert.Severity;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.page.SubscriptionFormPage;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.ClockTime;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.SavedSearch;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was typed of a subscription: all that is wrong is told at once, each beside its field. For one form. */
final class SubscriptionReading {

    static final String SEARCH = "search";
    static final String WEEKLY = "weekly";
    static final String WEEKLY_AT = "weekly_at";
    static final String INSTANT = "instant";
    static final String DIGEST = "digest";
    static final String LIMIT = "limit";
    static final String ZONE = "zone";
    static final String WAY = "way";
    static final String ADDRESS = "address";
    static final String SEVERITY = "severity";
    static final String EMPTY_DIGEST = "empty_digest";
    static final String QUIET_FROM = "quiet_from";
    static final String QUIET_UNTIL = "quiet_until";
    static final String YES = "yes";

    private static final List<String> FIELDS = List.of(
            WAY,
            ADDRESS,
            SEARCH,
            SEVERITY,
            INSTANT,
            LIMIT,
            DIGEST,
            EMPTY_DIGEST,
            WEEKLY,
            WEEKLY_AT,
            QUIET_FROM,
            QUIET_UNTIL,
            ZONE);

    private final Map<String, String> values;
    private final SearchReading searches;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    SubscriptionReading(Map<String, String> values, SearchReading searches) {
        this.values = values;
        this.searches = searches;
    }

    /** The names of all fields. */
    static List<String> fields(List<String> themes) {
        return Stream.concat(FIELDS.stream(), themes.stream().map(id -> SubscriptionFormPage.THEME + id))
                .toList();
    }

    /** What is wrong, by field; filled while the rest is read. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    /** To whom; empty with a mistake. */
    Optional<Recipient> recipient() {
        String address = value(ADDRESS).strip();
        if (address.isEmpty()) {
            return wrong(ADDRESS, "give an e-mail address, or the address of a webhook");
        }
        return switch (value(WAY)) {
            case "", "mail" -> read(ADDRESS, address, Recipient.Mailbox::new);
            case "slack" -> webhook(address, ChannelName.SLACK);
            case "cloudevents" -> webhook(address, ChannelName.CLOUDEVENTS);
            default -> wrong(WAY, "choose mail, slack or cloudevents");
        };
    }

    private Optional<Recipient> webhook(String address, ChannelName channel) {
        if (!value(SEARCH).isEmpty() || isYes(WEEKLY)) {
            return wrong(isYes(WEEKLY) ? WEEKLY_AT : WAY, "searches and weekly reports go by mail alone");
        }
        try {
            URI url = new URI(address);
            return read(ADDRESS, address, text -> new Recipient.Webhook(url, channel));
        } catch (java.net.URISyntaxException broken) {
            return wrong(ADDRESS, "the webhook’s address cannot be read: mend it");
        }
    }

    /** Of what; empty with a mistake. */
    Optional<Interest> interest(Set<String> known) {
        if (!value(SEARCH).isEmpty()) {
            Optional<SavedSearch> search = read(SEARCH, value(SEARCH), searches::keep);
            return search.map(Interest::in);
        }
        Set<String> themes = values.entrySet().stream()
                .filter(field -> field.getKey().startsWith(SubscriptionFormPage.THEME)
                        && field.getValue().equals(YES))
                .map(field -> field.getKey().substring(SubscriptionFormPage.THEME.length()))
                .collect(Collectors.toSet());
        if (!known.containsAll(themes)) {
            return wrong("themes", "there is no theme of that name: see /api/v1/themes for those there are");
        }
        String least = value(SEVERITY).isEmpty() ? "medium" : value(SEVERITY);
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(least))
                .findFirst()
                .map(severity -> new Interest(themes, severity))
                .or(() -> wrong(SEVERITY, "choose low, medium or high"));
    }

    /** When; empty with a mistake. */
    Optional<Rhythm> rhythm(ZoneId usual) {
        boolean follows = !value(SEARCH).isEmpty();
        Optional<LocalTime> digest = time(DIGEST);
        Optional<LocalTime> weekly = !follows && isYes(WEEKLY)
                ? Optional.of(time(WEEKLY_AT).orElse(Rhythm.MONDAY_MORNING))
                : Optional.empty();
        Optional<QuietHours> quiet = quiet();
        Optional<ZoneId> zone = zone(usual);
        int limit = limit();
        boolean instant = !follows && isYes(INSTANT);
        check(follows, instant || weekly.isPresent(), digest, quiet);
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rhythm(
                instant,
                digest.map(at -> new Digest(at, isYes(EMPTY_DIGEST))),
                quiet,
                zone.orElse(usual),
                limit,
                weekly));
    }

    private void check(boolean follows, boolean other, Optional<LocalTime> digest, Optional<QuietHours> quiet) {
        if (digest.isEmpty() && !mistakes.containsKey(DIGEST)) {
            if (follows) {
                wrong(DIGEST, "give a time of day at which what was found is mailed");
            } else if (!other) {
                wrong(INSTANT, "choose at least one: at once, a daily digest, or the weekly report");
            }
        }
        digest.filter(at -> quiet.filter(hours -> hours.holds(at)).isPresent())
                .ifPresent(at -> wrong(DIGEST, "this lies in the quiet hours: choose another time"));
    }

    private Optional<QuietHours> quiet() {
        Optional<LocalTime> from = time(QUIET_FROM);
        Optional<LocalTime> until = time(QUIET_UNTIL);
        if (value(QUIET_FROM).isEmpty() != value(QUIET_UNTIL).isEmpty()) {
            return wrong(value(QUIET_FROM).isEmpty() ? QUIET_FROM : QUIET_UNTIL, "give both ends, or neither");
        }
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return from.equals(until)
                ? wrong(QUIET_UNTIL, "choose another time than the beginning’s")
                : Optional.of(new QuietHours(from.get(), until.get()));
    }

    private Optional<ZoneId> zone(ZoneId usual) {
        String zone = value(ZONE).strip();
        if (zone.isEmpty() || zone.equals(usual.getId())) {
            return Optional.of(usual);
        }
        return ZoneId.getAvailableZoneIds().contains(zone)
                ? Optional.of(ZoneId.of(zone))
                : wrong(ZONE, "there is no such time zone: write it as Europe/Warsaw");
    }

    private int limit() {
        String limit = value(LIMIT).strip();
        if (limit.isEmpty()) {
            return 6;
        }
        int number = limit.matches("[0-9]{1,4}") ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > Rhythm.LARGEST) {
            wrong(LIMIT, "give a whole number from 1 to " + Rhythm.LARGEST);
        }
        return number;
    }

    private Optional<LocalTime> time(String field) {
        return value(field).isEmpty() ? Optional.empty() : read(field, value(field), ClockTime::parse);
    }

    private <T> Optional<T> read(String field, String text, Function<String, ? extends T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (StageException refused) {
            return wrong(field, String.valueOf(refused.getMessage()));
        }
    }

    private <T> Optional<T> wrong(String field, String why) {
        mistakes.put(field, why);
        return Optional.empty();
    }

    private boolean isYes(String field) {
        return value(field).equals(YES);
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }
}
