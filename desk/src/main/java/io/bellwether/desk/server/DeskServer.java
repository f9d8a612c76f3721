package io.bellwether.desk.server;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.server.route.BodySize;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.net.BindException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The server, with every way in. One that names no permission needs an account to read and an editor's to change, where the desk has
 * accounts.
 */
record DeskServer(Guard guard, Subjects subjects, HealthRoute health, MetricsRoute metrics) {

    private static final int HEADER_BYTES = 8 * 1024;

    Javalin start(DeskSettings settings) {
        Javalin server = Javalin.create(config -> configure(config, settings));
        try {
            return server.start();
        } catch (RuntimeException refused) {
            server.stop();
            throw unbound(settings, refused);
        }
    }

    private void configure(JavalinConfig config, DeskSettings settings) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyHttpConfiguration(DeskServer::saySoLittle);
        config.jetty.modifyServer(server -> server.setErrorHandler(new QuietErrors()));
        config.jetty.multipartConfig.maxInMemoryFileSize(BodySize.LIST.kilobytes(), SizeUnit.KB);
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = BodySize.most();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.requestLogger.http(metrics::count);
        config.events.serverStopping(subjects.live()::close);
        route(config.routes);
    }

    private void route(RoutesConfig routes) {
        routes.before(guard::check);
        routes.beforeMatched(subjects.access().check()::check);
        subjects.routes().forEach(subject -> subject.register(routes));
        health.register(routes);
        metrics.register(routes);
        new AssetRoutes().register(routes);
        new OpenApi().register(routes);
        new ProblemAnswer(subjects.pages()).register(routes);
    }

    private static void saySoLittle(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static StageException unbound(DeskSettings settings, RuntimeException refused) {
        String place = "port %d on %s".formatted(settings.port(), settings.host());
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind
                    && String.valueOf(bind.getMessage()).contains("in use")) {
                return new StageException(
                        place + " is in use: end what listens there, or choose another with --port", refused);
            }
            if (cause instanceof BindException bind) {
                return new StageException(
                        "%s cannot be bound (%s): choose another with --port".formatted(place, bind.getMessage()),
                        refused);
            }
        }
        return new StageException("the desk cannot start at %s: %s".formatted(place, refused.getMessage()), refused);
    }
}
