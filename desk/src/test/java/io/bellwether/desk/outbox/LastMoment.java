package io.bellwether.desk.outbox;

import org.jdbi.v3.core.Jdbi;

/** A moment at which a desk is killed, known by what the store is doing for it. */
enum LastMoment {
    UPDATES_ARE_NOTED("insert into waiting_updates"),
    A_MESSAGE_IS_PUT("insert into outbox"),
    UPDATES_ARE_REMOVED("delete from waiting_updates"),
    A_SEARCH_IS_NOTED("with fits as"),
    A_SEARCH_IS_LOOKED_AT("set searched_before"),
    A_DIGEST_IS_TOLD("set digested ="),
    A_WEEK_IS_REPORTED("set reported ="),
    MESSAGES_ARE_TAKEN("with ready as"),
    A_MESSAGE_IS_MARKED("set state ="),
    /** The rest of the round is still to be planned. */
    THE_FIRST_ROWS_ARE_THERE("") {
        @Override
        boolean isNow(Mailroom room) {
            return is(
                    room,
                    "select exists (select 1 from outbox where state = 'waiting' and attempts = 0 and subject <> :what)",
                    "");
        }
    },
    /** After the dot, and before the store knows of it. */
    A_MESSAGE_HAS_ARRIVED("") {
        @Override
        boolean isNow(Mailroom room) {
            return is(
                    room,
                    "select count(*) < cast(:what as bigint) from outbox where state = 'sent'",
                    Integer.toString(room.different()));
        }
    };

    private static final String RUNS = "select exists (select 1 from pg_stat_activity where application_name = '"
            + MortalDesk.NAME + "' and wait_event = 'PgSleep' and strpos(query, :what) > 0)";

    private final String statement;

    LastMoment(String statement) {
        this.statement = statement;
    }

    boolean isNow(Mailroom room) {
        return is(room, RUNS, statement);
    }

    private static boolean is(Mailroom room, String query, String what) {
        return Jdbi.create(room.source())
                .withHandle(handle -> handle.createQuery(query)
                        .bind("what", what)
                        .mapTo(Boolean.class)
                        .one());
    }
}
