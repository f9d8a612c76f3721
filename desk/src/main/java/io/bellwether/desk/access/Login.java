package io.bellwether.desk.access;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Decides on tries to log in, and notes them. Thread-safe. */
public final class Login {

    /** Each hash keeps one core busy: no more at once, however many ask. */
    private static final int HASHES_AT_ONCE = 2;

    private final Accounts accounts;
    private final AuditLog audit;
    private final InstantSource clock;
    private final LoginLimit limit = new LoginLimit();
    private final Semaphore hashes = new Semaphore(HASHES_AT_ONCE, true);

    /** Decides by those accounts. */
    public Login(Accounts accounts, AuditLog audit, InstantSource clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides on one try.
     *
     * @param name as typed
     * @param address it comes from, by {@link ClientAddress}
     */
    public LoginOutcome attempt(String name, String password, String address) {
        String small = Account.small(name);
        String counted = Account.isName(small) ? small : "";
        LoginOutcome outcome = limit.begin(counted, address, clock.instant())
                .<LoginOutcome>map(LoginOutcome.TooMany::new)
                .orElseGet(() -> compare(small, password));
        switch (outcome) {
            case LoginOutcome.Welcome _ -> {
                limit.succeeded(counted, address);
                note(small, address, AuditEntry.Action.LOGIN, "");
            }
            case LoginOutcome.Refused _ ->
                note(small, address, AuditEntry.Action.LOGIN_FAILED, "name or password is wrong");
            // What led here is noted; a row for each further try would let strangers fill the store.
            case LoginOutcome.TooMany _ -> {}
        }
        return outcome;
    }

    /** A name that nobody has takes as long as any other. */
    private LoginOutcome compare(String name, String password) {
        Optional<Accounts.Kept> kept = accounts.find(name);
        hashes.acquireUninterruptibly();
        try {
            boolean right = PasswordHash.matches(
                    password, kept.map(Accounts.Kept::password).orElse(PasswordHash.NOBODY));
            return kept.filter(_ -> right)
                    .<LoginOutcome>map(found -> new LoginOutcome.Welcome(found.account()))
                    .orElseGet(LoginOutcome.Refused::new);
        } finally {
            hashes.release();
        }
    }

    private void note(String name, String address, AuditEntry.Action action, String reason) {
        audit.note(new AuditEntry(name, address, action, reason));
    }
}
