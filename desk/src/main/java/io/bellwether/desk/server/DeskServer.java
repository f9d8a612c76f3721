package io.bellwether.desk.server;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.page.Asset;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import java.net.BindException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * All routes on one screen; those of the rooms that a reader walks through are in {@link ReadingRoutes}. One that names no permission needs
 * an account to read and an editor's to change, where the desk has accounts.
 */
record DeskServer(
        Guard guard,
        DeskAccess access,
        PageRoutes pages,
        ReportRoutes reports,
        ApiRoutes api,
        MarkRoutes marks,
        HealthRoute health,
        ReadingRoutes reading,
        ProfileRoutes profile,
        WhyRoutes why,
        UnsubscribeRoutes unsubscribe,
        LiveRoute live,
        MetricsRoute metrics,
        ProblemAnswer problems) {

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
        config.events.serverStopping(live::close);
        route(config.routes);
    }

    private void route(RoutesConfig routes) {
        routes.before(guard::check);
        routes.beforeMatched(access.check()::check);
        both(routes, LoginRoutes.LOGIN, access.login()::page, Permission.NONE);
        routes.post(LoginRoutes.LOGIN, access.login()::login, Permission.NONE);
        routes.post("/logout", access.login()::logout, Permission.READ);
        both(routes, "/account", access.account()::page);
        both(routes, "/", pages::today);
        both(routes, "/articles/{id}", pages::article);
        routes.post("/articles/{id}/marks", marks::form);
        for (Asset asset : Asset.values()) {
            both(routes, asset.path(), context -> pages.asset(context, asset), Permission.NONE);
        }
        both(routes, "/reports", reports::list);
        both(routes, "/reports/{file}", reports::report);
        both(routes, "/api/v1/alerts", api::alerts);
        both(routes, "/api/v1/themes", api::themes);
        both(routes, "/api/v1/trends", api::trends);
        both(routes, "/api/v1/articles/{id}", api::article);
        routes.post("/api/v1/articles/{id}/marks", marks::json);
        both(routes, "/api/v1/articles.jsonl", api::everyArticle);
        both(routes, "/health", health::health, Permission.NONE);
        routes.get(LiveRoute.PATH, live::listen);
        routes.get(MetricsRoute.PATH, metrics::metrics);
        reading.register(routes);
        profile.register(routes);
        why.register(routes);
        both(routes, UnsubscribeRoutes.PATH + "{secret}", unsubscribe::ask, Permission.BY_SECRET);
        routes.post(UnsubscribeRoutes.PATH + "{secret}", unsubscribe::end, Permission.BY_SECRET);
        problems.register(routes);
    }

    static void both(RoutesConfig routes, String path, Handler handler, Permission... permission) {
        routes.get(path, handler, permission);
        routes.head(path, handler, permission);
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
