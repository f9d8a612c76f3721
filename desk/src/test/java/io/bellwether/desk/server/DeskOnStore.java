package io.bellwether.desk.server;

import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.Account;
import io.bellwether.desk.access.Accounts;
import io.bellwether.desk.access.PasswordHash;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.StoreRows;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk over a real PostgreSQL with the sink's schema, and a client of it. */
final class DeskOnStore implements AutoCloseable {

    static final DeskSettings SETTINGS = new DeskSettings("127.0.0.1", 0, ZoneId.of("UTC"), Duration.ofSeconds(10));

    private final EmbeddedPostgresServer server;
    private final StoreConnection store;
    private final DeskStage desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private DeskOnStore(EmbeddedPostgresServer server, StoreConnection store, DeskStage desk) {
        this.server = server;
        this.store = store;
        this.desk = desk;
    }

    static DeskOnStore start(Path directory) {
        return start(directory, SETTINGS);
    }

    static DeskOnStore start(Path directory, DeskSettings settings) {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory);
        StoreConnection store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-desk");
        SchemaMigration.migrate(store);
        return new DeskOnStore(server, store, DeskStage.start(store, settings));
    }

    StoreRows rows() {
        return new StoreRows(store.dataSource());
    }

    StoreConnection store() {
        return store;
    }

    DeskStage desk() {
        return desk;
    }

    void stopPostgres() {
        server.close();
    }

    URI at(String path) {
        return desk.address().resolve(path);
    }

    /** Adds an account with that password, which takes effect with the next request. */
    void add(String name, Role role, String password) {
        accounts().add(Account.named(name, role), PasswordHash.of(password), Instant.now());
    }

    Accounts accounts() {
        return new Accounts(tables());
    }

    AccessStore tables() {
        return new AccessStore(store.dataSource(), Duration.ofSeconds(10));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    @Override
    public void close() {
        client.close();
        desk.close();
        store.close();
        server.close();
    }
}
