package io.bellwether.sink.store;

/** How the store's schema stands to this release. Versions are numbers of migrations. */
public sealed interface SchemaState {

    /** It is this release's. */
    record Current(String version) implements SchemaState {}

    /** Migrations are missing; found is empty when there is no schema at all. */
    record Older(String found, String wanted) implements SchemaState {}

    /** A newer release has changed it. */
    record Newer(String found, String wanted) implements SchemaState {}
}
