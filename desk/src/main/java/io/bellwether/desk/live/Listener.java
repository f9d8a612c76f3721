package io.bellwether.desk.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * One open page. What it was not told yet is added up, so that a slow reader holds no more than a quick one. Thread-safe.
 */
public final class Listener {

    private final String visitor;
    private final Interest interest;
    private final OptionalLong since;

    private boolean placed;
    private long told;
    private Missed news = Missed.NOTHING;
    private boolean fresh;
    private boolean trouble;
    private boolean troubleTold;
    private boolean wellTold;
    private boolean knocked;
    private boolean ended;

    Listener(String visitor, Interest interest, OptionalLong since) {
        this.visitor = visitor;
        this.interest = interest;
        this.since = since;
    }

    String visitor() {
        return visitor;
    }

    Interest interest() {
        return interest;
    }

    /** Up to which ordinal the page knows; empty when it wants what comes from now on. */
    OptionalLong since() {
        return since;
    }

    synchronized boolean isPlaced() {
        return placed;
    }

    /** What it missed until it came is known: from here on it hears everything. */
    synchronized void place(long ordinal, Missed missed) {
        placed = true;
        told = ordinal;
        news = missed;
        notifyAll();
    }

    synchronized void hear(List<SpokenUpdate> updates) {
        for (SpokenUpdate update : updates) {
            if (placed && update.ordinal() > told) {
                told = update.ordinal();
                news = interest.matches(update) ? news.plus(one(update)) : news;
            }
        }
        notifyAll();
    }

    /** A store made anew counts from its beginning: what it says next is heard though its ordinals are lower. */
    synchronized void setBack(long ordinal) {
        told = Math.min(told, ordinal);
    }

    private static Missed one(SpokenUpdate update) {
        return update.raised() ? new Missed(1, 0) : new Missed(0, 1);
    }

    synchronized void hearOfPolls() {
        fresh = placed;
        notifyAll();
    }

    synchronized void hearOfStore(boolean answers) {
        trouble = !answers;
        notifyAll();
    }

    /** Asks whether it is still there: writing to it is the only way to find out. */
    synchronized void knock() {
        knocked = true;
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Whether there is nothing more to come. */
    public synchronized boolean isEnded() {
        return ended;
    }

    /** What is to be told, as soon as there is anything; nothing after that time, or at the end. */
    public synchronized List<LiveEvent> await(Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos();
                !hasNews() && !knocked && !ended && left > 0;
                left = until - System.nanoTime()) {
            wait(Math.max(1, Duration.ofNanos(left).toMillis()));
        }
        knocked = false;
        return take();
    }

    private boolean hasNews() {
        return !news.equals(Missed.NOTHING) || fresh || storeChanged();
    }

    private boolean storeChanged() {
        return trouble ? !troubleTold : placed && !wellTold;
    }

    private List<LiveEvent> take() {
        List<LiveEvent> events = new ArrayList<>();
        if (!news.equals(Missed.NOTHING)) {
            events.add(new LiveEvent.Alerts(told, news));
            news = Missed.NOTHING;
        }
        if (fresh) {
            events.add(new LiveEvent.Fresh());
            fresh = false;
        }
        if (storeChanged()) {
            events.add(trouble ? new LiveEvent.Trouble() : new LiveEvent.Well());
            troubleTold = trouble;
            wellTold = !trouble;
        }
        return events;
    }
}
