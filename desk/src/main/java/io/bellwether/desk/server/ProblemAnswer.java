package io.bellwether.desk.server;

import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.ProblemPage;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.route.ProgramPath;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.sink.store.StoreFailure;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.sql.SQLException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failed requests: a page for people, JSON for programs, and a line in the log where the desk itself is at fault. */
final class ProblemAnswer implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);
    /** SQLSTATE query_canceled: the statement took longer than its limit (PostgreSQL documentation, appendix A). */
    private static final String TOO_SLOW = "57014";
    /** SQLSTATE undefined_table: the sink has not made the schema yet. */
    private static final String NO_TABLE = "42P01";

    private final Pages pages;

    ProblemAnswer(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.exception(Problem.Thrown.class, (thrown, context) -> answer(context, thrown.problem()));
        routes.exception(HttpResponseException.class, (thrown, context) -> answer(context, routing(thrown, context)));
        routes.exception(JdbiException.class, (thrown, context) -> answer(context, store(thrown)));
        routes.exception(Exception.class, (thrown, context) -> answer(context, unexpected(thrown, context)));
    }

    private void answer(Context context, Problem problem) {
        if (context.res().isCommitted()) {
            abort(context, problem);
            return;
        }
        context.res().resetBuffer();
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        if (ProgramPath.answersJson(context.path())) {
            JsonAnswer.write(context, problem);
        } else {
            HtmlAnswer.write(
                    context,
                    pages.problem(
                            new ProblemPage(problem.status(), problem.title(), problem.error(), problem.remedy())));
        }
    }

    /** The answer has begun with 200: only cutting the connection tells the reader that the rest is missing. */
    private static void abort(Context context, Problem problem) {
        LOG.warn("{} was cut short: {}; {}", context.path(), problem.error(), problem.remedy());
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static Problem routing(HttpResponseException thrown, Context context) {
        return switch (thrown) {
            case NotFoundResponse missing ->
                Problem.notFound(
                        "There is nothing at " + context.path(), "start at / or, for programs, at /api/v1/alerts");
            case MethodNotAllowedResponse other -> method(other, context);
            default -> new Problem(thrown.getStatus(), String.valueOf(thrown.getMessage()), "mend the request");
        };
    }

    private static Problem method(MethodNotAllowedResponse other, Context context) {
        String allowed = other.getDetails().getOrDefault("availableMethods", "GET, HEAD");
        context.header("Allow", allowed);
        return new Problem(
                405, context.path() + " does not take " + context.method().name(), "use " + allowed);
    }

    private static Problem store(JdbiException thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return store(refused);
            }
        }
        return new Problem(503, String.valueOf(thrown.getMessage()), "see the log, then try again");
    }

    private static Problem store(SQLException refused) {
        StoreFailure failure = StoreFailure.of(refused);
        LOG.warn("a question to the store failed: {}; {}", failure.reason(), failure.remedy());
        String state = String.valueOf(refused.getSQLState());
        return switch (state) {
            case TOO_SLOW ->
                new Problem(
                        503,
                        "The store took too long to answer",
                        "try again; if it stays slow, see what else the database does");
            case NO_TABLE ->
                new Problem(
                        503,
                        "The store has no tables yet",
                        "start the sink (bellwether sink or bellwether run), which makes them");
            default -> new Problem(503, "The store does not answer: " + failure.reason(), failure.remedy());
        };
    }

    private static Problem unexpected(Exception thrown, Context context) {
        LOG.error("{} failed", context.path(), thrown);
        return new Problem(500, "The desk failed", "see its log, and report what stands there as a bug");
    }
}
