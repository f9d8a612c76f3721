package io.bellwether.bench.newsroom;

/**
 * How large a newsroom is.
 *
 * @param feeds how many, from 1
 * @param window items that a feed shows, from 1
 * @param rate items a second over all feeds, above 0
 */
public record NewsroomSize(int feeds, int window, double rate) {

    /** As many as feeds show mostly. */
    public static final int USUAL_WINDOW = 30;
}
