package io.bellwether.desk.server.access;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.Accounts;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.Login;
import io.bellwether.desk.access.Sessions;
import io.bellwether.desk.access.Visitors;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import org.jdbi.v3.core.JdbiException;

/** Who may do what, and how people say who they are. */
public final class AccessRoutes implements Routes {

    private final AccessCheck check;
    private final LoginRoutes login;
    private final AccountRoute account;
    private final AuditLog audit;

    private AccessRoutes(AccessCheck check, LoginRoutes login, AccountRoute account, AuditLog audit) {
        this.check = check;
        this.login = login;
        this.account = account;
        this.audit = audit;
    }

    /**
     * The access of a desk over that store.
     *
     * @param local whether it serves its own machine alone
     * @throws StageException when it is to serve others and there is no account
     */
    public static AccessRoutes over(AccessStore store, boolean local, Pages pages, InstantSource clock) {
        Accounts accounts = new Accounts(store);
        if (!local) {
            checkAnyAccount(accounts);
        }
        AuditLog audit = new AuditLog(store, clock);
        Sessions sessions = Sessions.in(store, clock);
        AccessCheck check = new AccessCheck(new Visitors(store, sessions, local), pages);
        LoginRoutes.Desk desk = new LoginRoutes.Desk(new Login(accounts, audit, clock), sessions, audit);
        return new AccessRoutes(check, new LoginRoutes(desk, check, pages), new AccountRoute(audit, pages), audit);
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, LoginRoutes.LOGIN, login::page, Permission.NONE);
        routes.post(LoginRoutes.LOGIN, login::login, Permission.NONE);
        routes.post("/logout", login::logout, Permission.READ);
        Routes.reading(routes, "/account", account::page);
    }

    /** What is asked before every route. */
    public AccessCheck check() {
        return check;
    }

    /** Where changes are noted. */
    public AuditLog audit() {
        return audit;
    }

    private static void checkAnyAccount(Accounts accounts) {
        try {
            if (!accounts.any()) {
                throw new StageException(
                        "a desk bound to other than loopback needs an account, and there is none: add one with “bellwether account add NAME --role editor”");
            }
        } catch (JdbiException unknown) {
            throw new StageException(
                    "a desk bound to other than loopback needs an account, and the store does not tell of any: add one with “bellwether account add NAME --role editor”, which makes the tables too",
                    unknown);
        }
    }
}
