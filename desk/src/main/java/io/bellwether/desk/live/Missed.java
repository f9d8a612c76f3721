package io.bellwether.desk.live;

/**
 * How much a page does not show yet.
 *
 * @param raised alerts that are new
 * @param spoke times that alerts known before spoke again
 */
public record Missed(int raised, int spoke) {

    static final Missed NOTHING = new Missed(0, 0);

    Missed plus(Missed other) {
        return new Missed(raised + other.raised, spoke + other.spoke);
    }
}
