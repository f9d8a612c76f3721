package io.bellwether.desk.server.access;

import io.bellwether.desk.access.ClientAddress;
import io.bellwether.desk.access.ReturnPath;
import io.bellwether.desk.access.Visitor;
import io.bellwether.desk.access.Visitors;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.ProgramPath;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Collections;
import java.util.List;

/** Asks who comes before any route that exists is used, and lets them do what they may. */
public final class AccessCheck {

    private static final String VISITOR = "visitor";

    private final Visitors visitors;
    private final Pages pages;

    AccessCheck(Visitors visitors, Pages pages) {
        this.visitors = visitors;
        this.pages = pages;
    }

    /** Ends a request that must not go on: with the login's page, or as problem 401 or 403. */
    public void check(Context context) {
        Permission permission = Permission.of(context);
        if (context.method().equals(HandlerType.POST)) {
            ChangeCheck.bounds(context);
            if (permission != Permission.BY_SECRET) {
                ChangeCheck.origin(context);
            }
        }
        switch (permission) {
            case NONE, BY_SECRET -> {}
            case READ, EDIT -> admit(context, permission);
        }
    }

    private void admit(Context context, Permission permission) {
        Visitor visitor = visitors.of(SessionCookie.credentials(context));
        context.attribute(VISITOR, visitor);
        if (!visitor.mayRead()) {
            turnAway(context);
        } else if (permission == Permission.EDIT && !visitor.mayEdit()) {
            throw new Problem(
                            403,
                            "The account “" + visitor.name() + "” may read, not change",
                            "ask who runs the desk for an account with the role editor")
                    .thrown();
        }
    }

    private void turnAway(Context context) {
        if (ProgramPath.takesToken(context.path())) {
            context.header("WWW-Authenticate", "Bearer realm=\"bellwether\"");
            throw new Problem(
                            401,
                            "This desk asks for an account",
                            "send a token as “Authorization: Bearer TOKEN”; bellwether account token NAME makes one")
                    .thrown();
        }
        boolean reading = !context.method().equals(HandlerType.POST);
        String path = reading ? ReturnPath.of(path(context), "/") : "/";
        if (reading && comesByForeignLink(context)) {
            HtmlAnswer.write(context, pages.arrival(path));
        } else {
            context.redirect(LoginRoutes.path(path), HttpStatus.SEE_OTHER);
        }
        context.skipRemainingHandlers();
    }

    /** A browser keeps a strict cookie back when a link elsewhere leads here, as in a mail; asked again by our own page it sends it. */
    private static boolean comesByForeignLink(Context context) {
        String site = context.header("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    private static String path(Context context) {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    /** Who asks, on a route that needs an account. */
    public static Visitor visitor(Context context) {
        Visitor visitor = context.attribute(VISITOR);
        return visitor == null ? new Visitor.Stranger() : visitor;
    }

    /** By what whoever asks is counted where there are limits: the account's name, or the address where there is none. */
    public static String counted(Context context) {
        String name = visitor(context).name();
        return name.isEmpty() ? address(context) : name;
    }

    /** From where a request comes, to count by and to note. */
    public static String address(Context context) {
        // Each proxy may add a line of its own: the last one is of the proxy that asked us.
        List<String> forwarded = Collections.list(context.req().getHeaders("X-Forwarded-For"));
        return ClientAddress.of(context.ip(), forwarded.isEmpty() ? null : forwarded.getLast());
    }

    /** Who asks, on a route that must answer though the store is silent. */
    public Visitor evenWithoutStore(Context context) {
        return visitors.evenWithoutStore(SessionCookie.credentials(context));
    }
}
