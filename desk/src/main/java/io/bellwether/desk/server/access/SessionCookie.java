package io.bellwether.desk.server.access;

import io.bellwether.desk.access.Credentials;
import io.bellwether.desk.access.Secret;
import io.bellwether.desk.access.Sessions;
import io.bellwether.desk.server.route.ProgramPath;
import io.javalin.http.Context;
import java.util.Optional;

/** The cookie that stands for a login. Over TLS its name promises browsers that no other host set it (RFC 6265bis, prefix __Host-). */
final class SessionCookie {

    private static final String NAME = "bellwether";
    private static final String SECURE_NAME = "__Host-" + NAME;
    private static final String BEARER = "Bearer ";
    private static final long AGE = Sessions.LONGEST.toSeconds();

    private SessionCookie() {}

    /** What a request brings: a cookie, and for programs a token. */
    static Credentials credentials(Context context) {
        String header = context.header("Authorization");
        Optional<Secret> token = header != null && header.startsWith(BEARER) && ProgramPath.takesToken(context.path())
                ? Secret.parse(header.substring(BEARER.length()).strip())
                : Optional.empty();
        return new Credentials(session(context), token);
    }

    /** The session of the cookie. */
    static Optional<Secret> session(Context context) {
        return Secret.parse(context.cookie(isSecure(context) ? SECURE_NAME : NAME));
    }

    static void set(Context context, Secret session) {
        write(context, session.text(), AGE);
    }

    static void clear(Context context) {
        write(context, "", 0);
    }

    private static void write(Context context, String value, long age) {
        boolean secure = isSecure(context);
        context.header(
                "Set-Cookie",
                "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                        .formatted(secure ? SECURE_NAME : NAME, value, age, secure ? "; Secure" : ""));
    }

    /** Whether the browser speaks TLS, to the desk or to a proxy before it; who lies here only harms the own login. */
    private static boolean isSecure(Context context) {
        return context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    }
}
