package io.bellwether.desk.server.live;

import io.bellwether.desk.live.EventText;
import io.bellwether.desk.live.Interest;
import io.bellwether.desk.live.Listener;
import io.bellwether.desk.live.LiveDesk;
import io.bellwether.desk.live.LiveEvent;
import io.bellwether.desk.live.Seat;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.alert.AlertParameters;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.ProgramPath;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/** Tells an open page what is new, for as long as it listens and a connection may last; each holds a virtual thread and nothing else. */
public final class LiveRoute implements Routes {

    private static final String STORY = "story";
    private static final Duration RETRY = Duration.ofSeconds(3);
    private static final int LONGEST_STORY = 200;
    /** Whoever leaves a page holds its seat until something is written there: a second time, for the first only makes the other side say so. */
    private static final int KNOCKS = 2;

    private static final Duration ANSWER = Duration.ofMillis(200);

    private final LiveDesk live;
    private final InstantSource clock;

    /** The route to that desk. */
    public LiveRoute(LiveDesk live, InstantSource clock) {
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ProgramPath.LIVE, this::listen);
    }

    private void listen(Context context) {
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(Parameters.SINCE, Parameters.THEME, STORY, AlertParameters.SEVERITY));
        OptionalLong since = since(context, parameters);
        Listener listener = seat(context, visitor(context), interest(parameters), since);
        try {
            tell(context, listener);
        } catch (IOException gone) {
            // The page was closed: nothing is left to tell.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            live.leave(listener);
        }
    }

    private Listener seat(Context context, String visitor, Interest interest, OptionalLong since) {
        Seat seat = live.join(visitor, interest, since);
        for (int knocks = 0; knocks < KNOCKS && !(seat instanceof Seat.Taken); knocks++) {
            live.knock(seat instanceof Seat.TooMany ? Optional.of(visitor) : Optional.empty());
            LockSupport.parkNanos(ANSWER.toNanos());
            seat = live.join(visitor, interest, since);
        }
        return seat(context, seat);
    }

    private static Listener seat(Context context, Seat seat) {
        return switch (seat) {
            case Seat.Taken(Listener listener) -> listener;
            case Seat.TooMany(int most) -> {
                context.header("Retry-After", "60");
                throw new Problem(
                                429,
                                "You have %d pages open that listen for news already".formatted(most),
                                "close one, or reload this page by hand")
                        .thrown();
            }
            case Seat.NoneFree(int most) -> {
                context.header("Retry-After", "60");
                throw new Problem(
                                503,
                                "The desk tells %d open pages already, or is about to end".formatted(most),
                                "reload the page by hand, or try again later")
                        .thrown();
            }
        };
    }

    private void tell(Context context, Listener listener) throws IOException, InterruptedException {
        context.contentType("text/event-stream; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
        // Not the context's own, which does not pass a flush on.
        OutputStream output = context.res().getOutputStream();
        write(output, EventText.retry(RETRY));
        Instant until = clock.instant().plus(live.settings().life());
        for (Instant now = clock.instant(); now.isBefore(until) && !listener.isEnded(); now = clock.instant()) {
            Duration left = Duration.between(now, until);
            Duration heartbeat = live.settings().heartbeat();
            List<LiveEvent> events = listener.await(left.compareTo(heartbeat) < 0 ? left : heartbeat);
            write(output, text(events));
        }
    }

    private static String text(List<LiveEvent> events) {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(EventText.of(event)));
        return events.isEmpty() ? EventText.HEARTBEAT : text.toString();
    }

    private static void write(OutputStream output, String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    /** An account counts, wherever it reads; without accounts the address does. */
    private static String visitor(Context context) {
        String name = AccessCheck.visitor(context).name();
        return name.isEmpty() ? AccessCheck.address(context) : "account " + name;
    }

    private static Interest interest(Map<String, List<String>> parameters) {
        Optional<String> story = Parameters.value(parameters, STORY);
        if (story.filter(id -> id.length() > LONGEST_STORY || id.indexOf('\0') >= 0)
                .isPresent()) {
            throw Parameters.bad("Parameter story is no id of a story", "take it from /api/v1/alerts");
        }
        return new Interest(
                Parameters.theme(parameters),
                story,
                Parameters.value(parameters, AlertParameters.SEVERITY).map(AlertParameters::severity));
    }

    /** A browser that comes again names the last event it had, which is later than what its page knew. */
    private static OptionalLong since(Context context, Map<String, List<String>> parameters) {
        Optional<String> said = Optional.ofNullable(context.header("Last-Event-ID"))
                .filter(id -> !id.isEmpty())
                .or(() -> Parameters.value(parameters, Parameters.SINCE));
        if (said.filter(text -> !text.matches("[0-9]{1,18}")).isPresent()) {
            throw Parameters.bad(
                    "The place to go on from is none that this desk gave",
                    "use the id of an event, or leave out since and Last-Event-ID to hear what comes from now on");
        }
        return said.map(text -> OptionalLong.of(Long.parseLong(text))).orElseGet(OptionalLong::empty);
    }
}
