package io.bellwether.desk.live;

import java.time.Duration;

/** Events in the form that browsers read (HTML Standard, 9.2 Server-sent events). Pure. */
public final class EventText {

    /** A comment: tells the way between that somebody still listens, and us when nobody does. */
    public static final String HEARTBEAT = ":\n\n";

    private EventText() {}

    /** How long a browser waits before it comes again. */
    public static String retry(Duration pause) {
        return "retry: %d\n\n".formatted(pause.toMillis());
    }

    /** One event; only what alerts said has an id, so that who comes again names the last of it. */
    public static String of(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Alerts(long ordinal, Missed(int raised, int spoke)) ->
                "id: %d\nevent: alerts\ndata: {\"raised\":%d,\"spoke\":%d}\n\n".formatted(ordinal, raised, spoke);
            case LiveEvent.Fresh() -> "event: fresh\ndata: {}\n\n";
            case LiveEvent.Trouble() -> "event: trouble\ndata: {}\n\n";
            case LiveEvent.Well() -> "event: well\ndata: {}\n\n";
        };
    }
}
