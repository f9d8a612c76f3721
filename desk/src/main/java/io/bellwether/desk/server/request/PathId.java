package io.bellwether.desk.server.request;

import io.bellwether.desk.server.answer.Problem;
import io.javalin.http.Context;

/** The id that a path names. */
public final class PathId {

    private static final int LONGEST = 200;

    private PathId() {}

    /**
     * The id, which can be one that the store has.
     *
     * @param what it names, for people
     * @param remedy where ids are to be had
     * @throws Problem.Thrown with status 400 for what cannot be an id
     */
    public static String read(Context context, String what, String remedy) {
        String id = context.pathParam("id");
        if (id.length() > LONGEST || id.indexOf('\0') >= 0) {
            throw Problem.badRequest("That is no id of " + what, remedy).thrown();
        }
        return id;
    }
}
