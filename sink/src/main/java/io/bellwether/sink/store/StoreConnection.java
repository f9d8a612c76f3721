package io.bellwether.sink.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.bellwether.article.stage.StageException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * An open way to the store: a pool of connections with limits on every wait, so that neither a dead host nor a cut wire holds a thread
 * for good. Thread-safe. Close it last.
 */
public final class StoreConnection implements AutoCloseable {

    /** Longest wait for a free or a new connection. */
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Longest wait for a whole login: on a busy machine a JVM just started spends seconds on the password's hashes alone. */
    private static final Duration LOGIN = Duration.ofSeconds(20);
    /** Longest silence of the server inside a statement; the driver's own default is for ever. */
    private static final Duration SILENCE = Duration.ofSeconds(60);
    /** Longest life of a connection in the pool: an address behind a name may move. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final StoreAddress address;
    private final String application;
    private final HikariDataSource pool;

    private StoreConnection(StoreAddress address, String application, HikariDataSource pool) {
        this.address = address;
        this.application = application;
        this.pool = pool;
    }

    /**
     * Opens the store.
     *
     * @param application shown in {@code pg_stat_activity}: bellwether-sink, bellwether-desk, ...
     * @throws StageException when PostgreSQL does not answer or refuses, with the reason and the remedy
     */
    public static StoreConnection open(StoreAddress address, String application) {
        Properties properties = address.properties(defaults(application));
        try (Connection connection = DriverManager.getConnection(address.driverUrl(), properties)) {
            connection.isValid((int) CONNECT.toSeconds());
        } catch (SQLException refused) {
            StoreFailure failure = StoreFailure.of(refused);
            throw new StageException("%s: %s; %s".formatted(address, failure.reason(), failure.remedy()), refused);
        }
        return new StoreConnection(address, application, pool(address, properties, application));
    }

    private static Map<String, String> defaults(String application) {
        return Map.of(
                "ApplicationName", application,
                "connectTimeout", Long.toString(CONNECT.toSeconds()),
                "loginTimeout", Long.toString(LOGIN.toSeconds()),
                "socketTimeout", Long.toString(SILENCE.toSeconds()),
                "tcpKeepAlive", "true");
    }

    private static HikariDataSource pool(StoreAddress address, Properties properties, String application) {
        HikariConfig config = config(address, properties, application);
        config.setConnectionInitSql(SqlResource.read("session"));
        return new HikariDataSource(config);
    }

    /**
     * Connections on which a statement may be silent, and a transaction idle, for as long as it takes: a change of the schema goes through
     * all rows. Close it after use.
     */
    HikariDataSource unhurried() {
        Properties properties = address.properties(defaults(application));
        properties.setProperty("socketTimeout", "0");
        return new HikariDataSource(config(address, properties, application + "-schema"));
    }

    private static HikariConfig config(StoreAddress address, Properties properties, String application) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(application);
        config.setJdbcUrl(address.driverUrl());
        config.setDataSourceProperties(properties);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT.toMillis());
        config.setValidationTimeout(CONNECT.toMillis());
        config.setMaxLifetime(LIFE.toMillis());
        config.setInitializationFailTimeout(-1);
        return config;
    }

    /** Connections of the pool, auto-commit; give each back by closing it. */
    public DataSource dataSource() {
        return pool;
    }

    /** How the pool is used now. */
    public Use use() {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return new Use(now.getActiveConnections(), now.getIdleConnections(), now.getThreadsAwaitingConnection());
    }

    /**
     * How a pool is used.
     *
     * @param active connections in use
     * @param idle connections that are free
     * @param waiting threads that wait for one
     */
    public record Use(int active, int idle, int waiting) {}

    /** Where the store is, without user and password. */
    public StoreAddress address() {
        return address;
    }

    @Override
    public void close() {
        pool.close();
    }
}
