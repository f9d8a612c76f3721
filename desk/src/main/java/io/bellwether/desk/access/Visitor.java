package io.bellwether.desk.access;

/** Who asks. */
public sealed interface Visitor {

    /** Whoever sits at the machine of a desk that has no account and serves that machine alone. */
    record Resident() implements Visitor {}

    /** Somebody with an account, by a login or a token. */
    record Known(Account account) implements Visitor {}

    /** Somebody of whom nothing is known. */
    record Stranger() implements Visitor {}

    /** Whether they may read. */
    default boolean mayRead() {
        return switch (this) {
            case Resident _, Known _ -> true;
            case Stranger _ -> false;
        };
    }

    /** Whether they may mark and change. */
    default boolean mayEdit() {
        return switch (this) {
            case Resident _ -> true;
            case Known(Account account) -> account.role() == Role.EDITOR;
            case Stranger _ -> false;
        };
    }

    /** The name of the account; empty without one. */
    default String name() {
        return switch (this) {
            case Known(Account account) -> account.name();
            case Resident _, Stranger _ -> "";
        };
    }
}
