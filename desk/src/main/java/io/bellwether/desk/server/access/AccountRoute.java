package io.bellwether.desk.server.access;

import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.Visitor;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.javalin.http.Context;
import java.util.List;

/** The page that tells who is logged in, and to editors what was done of late. */
final class AccountRoute {

    private static final int SHOWN = 50;

    private final AuditLog audit;
    private final Pages pages;

    AccountRoute(AuditLog audit, Pages pages) {
        this.audit = audit;
        this.pages = pages;
    }

    void page(Context context) {
        Visitor visitor = AccessCheck.visitor(context);
        HtmlAnswer.write(context, pages.account(visitor, visitor.mayEdit() ? audit.latest(SHOWN) : List.of()));
    }
}
