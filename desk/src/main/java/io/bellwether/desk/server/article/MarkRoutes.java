package io.bellwether.desk.server.article;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.ReturnPath;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.mark.MarkOutcome;
import io.bellwether.desk.mark.MarkWish;
import io.bellwether.desk.page.DeskPath;
import io.bellwether.desk.page.MarkView;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.DeskStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marking themes on articles. */
final class MarkRoutes implements Routes {

    private static final String THEME = "theme";
    private static final String VERDICT = "verdict";
    private static final String NONE = "none";
    private static final List<String> FORM = List.of(THEME, VERDICT, "back");
    private static final int LONGEST_THEME = 200;

    private final DeskStore store;
    private final MarkDesk marks;
    private final AuditLog audit;

    MarkRoutes(DeskStore store, MarkDesk marks, AuditLog audit) {
        this.store = store;
        this.marks = marks;
        this.audit = audit;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/articles/{id}/marks", this::form);
        routes.post("/api/v1/articles/{id}/marks", this::json);
    }

    /** What pages show of the marks of those articles. */
    static MarkView view(Context context, MarkDesk marks, Collection<String> articles) {
        MarkView.Offer offer = !AccessCheck.visitor(context).mayEdit()
                ? MarkView.Offer.READER
                : marks.isOn() ? MarkView.Offer.OPEN : MarkView.Offer.OFF;
        String query = context.queryString();
        return new MarkView(marks.of(articles), offer, query == null ? context.path() : context.path() + "?" + query);
    }

    /** Takes a form, and leads back to where it stood. */
    private void form(Context context) {
        String article = ArticleParameter.read(context, store).article().id();
        FormFields form = FormFields.read(context, FORM);
        mark(context, article, form.text(THEME), form.text(VERDICT));
        context.redirect(ReturnPath.of(form.text("back"), DeskPath.article(article)), HttpStatus.SEE_OTHER);
    }

    /** Takes JSON, and answers with the mark that now holds. */
    private void json(Context context) {
        String article = ArticleParameter.read(context, store).article().id();
        MarkBody body = MarkBody.read(context.bodyAsBytes());
        Optional<Mark> mark = mark(context, article, body.theme(), body.verdict());
        JsonAnswer.write(context, new MarkJson(article, body.theme(), mark.orElse(null)));
    }

    /** The mark of a theme on an article in JSON; absent where there is none. */
    record MarkJson(String article, String theme, @Nullable Mark mark) {}

    private Optional<Mark> mark(Context context, String article, String theme, String verdict) {
        if (theme.isEmpty() || theme.length() > LONGEST_THEME || theme.indexOf('\0') >= 0) {
            throw noTheme(theme);
        }
        String who = AccessCheck.visitor(context).name();
        MarkWish wish = new MarkWish(article, theme, verdict(verdict), who);
        return switch (marks.mark(wish)) {
            case MarkOutcome.Taken(Optional<Mark> mark) -> {
                note(context, wish, verdict);
                yield mark;
            }
            case MarkOutcome.NoSuchTheme _ -> throw noTheme(theme);
            case MarkOutcome.Off _ ->
                throw new Problem(
                                503,
                                "This desk knows no Kafka to write marks to",
                                "set KAFKA_BOOTSTRAP_SERVERS and start it again")
                        .thrown();
            case MarkOutcome.Failed(String reason) ->
                throw new Problem(
                                503,
                                "The mark was not taken: " + reason,
                                "check that Kafka and the sink, which makes topic feedback, run; then mark again")
                        .thrown();
        };
    }

    private static Problem.Thrown noTheme(String theme) {
        return Problem.notFound(
                        "The profile that judged this article has no theme “" + theme + "”",
                        "see /api/v1/themes for those there are")
                .thrown();
    }

    private static Optional<Verdict> verdict(String text) {
        return switch (text) {
            case "right" -> Optional.of(Verdict.RIGHT);
            case "wrong" -> Optional.of(Verdict.WRONG);
            case NONE -> Optional.empty();
            default -> throw Parameters.bad("The verdict is “" + text + "”", "use one of right, wrong, none");
        };
    }

    private void note(Context context, MarkWish wish, String verdict) {
        String subject =
                "%s on %s: %s".formatted(wish.theme(), wish.article(), verdict.equals(NONE) ? "taken back" : verdict);
        audit.note(new AuditEntry(wish.who(), AccessCheck.address(context), AuditEntry.Action.MARK, subject));
    }
}
