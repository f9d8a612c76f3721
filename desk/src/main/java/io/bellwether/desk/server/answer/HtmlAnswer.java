package io.bellwether.desk.server.answer;

import io.javalin.http.Context;

/** Answers with a page. */
public final class HtmlAnswer {

    private HtmlAnswer() {}

    /** Answers with that page in UTF-8. */
    public static void write(Context context, byte[] page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }
}
