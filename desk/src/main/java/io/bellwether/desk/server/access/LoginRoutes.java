package io.bellwether.desk.server.access;

import io.bellwether.desk.access.Account;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.Login;
import io.bellwether.desk.access.LoginOutcome;
import io.bellwether.desk.access.ReturnPath;
import io.bellwether.desk.access.Sessions;
import io.bellwether.desk.page.LoginPage;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.request.FormFields;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Logging in and out. */
final class LoginRoutes {

    /** Where the login is. */
    static final String LOGIN = "/login";

    private final Login login;
    private final Sessions sessions;
    private final AuditLog audit;
    private final AccessCheck access;
    private final Pages pages;

    LoginRoutes(Desk desk, AccessCheck access, Pages pages) {
        this.login = desk.login();
        this.sessions = desk.sessions();
        this.audit = desk.audit();
        this.access = access;
        this.pages = pages;
    }

    /** What logging in and out works on. */
    record Desk(Login login, Sessions sessions, AuditLog audit) {}

    /** The login that leads on to a page. */
    static String path(String next) {
        return next.equals("/") ? LOGIN : LOGIN + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    void page(Context context) {
        String next = ReturnPath.of(context.queryParam("next"), "/");
        if (access.evenWithoutStore(context).mayRead()) {
            context.redirect(next, HttpStatus.SEE_OTHER);
        } else {
            HtmlAnswer.write(context, pages.login(LoginPage.fresh(next)));
        }
    }

    void login(Context context) {
        FormFields form = FormFields.read(context, List.of("name", "password", "next"));
        String next = ReturnPath.of(form.text("next"), "/");
        String name = form.text("name");
        switch (login.attempt(name, form.text("password"), AccessCheck.address(context))) {
            case LoginOutcome.Welcome(Account account) -> {
                SessionCookie.session(context).ifPresent(sessions::end);
                SessionCookie.set(context, sessions.begin(account));
                context.redirect(next, HttpStatus.SEE_OTHER);
            }
            case LoginOutcome.Refused _ -> again(context, 401, LoginPage.refused(name, next));
            case LoginOutcome.TooMany(Duration pause) -> {
                context.header("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
                again(context, 429, LoginPage.tooMany(name, next, pause));
            }
        }
    }

    private void again(Context context, int status, LoginPage page) {
        context.status(status).header("Cache-Control", "no-store");
        HtmlAnswer.write(context, pages.login(page));
    }

    void logout(Context context) {
        String name = AccessCheck.visitor(context).name();
        SessionCookie.session(context).ifPresent(session -> {
            sessions.end(session);
            audit.note(new AuditEntry(name, AccessCheck.address(context), AuditEntry.Action.LOGOUT, ""));
        });
        SessionCookie.clear(context);
        context.redirect(LOGIN, HttpStatus.SEE_OTHER);
    }
}
