package io.bellwether.desk.server.why;

import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.WhyFacts;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.why.Answer;
import io.bellwether.desk.why.AnswerReading;
import io.bellwether.desk.why.AnswerReading.Asking;
import io.bellwether.desk.why.BusyException;
import io.bellwether.desk.why.Question;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * Why an article is tagged or silent. Asking takes a POST, for it may ask another server for a page; a reader may, for nothing changes. A
 * link can only ask what is stored.
 */
public final class WhyRoutes implements Routes {

    private static final String ASKED = "asked";
    private static final String PATH = "/why";

    private final AnswerReading answers;
    private final Pages pages;
    private final boolean mayAsk;

    /**
     * Those of that reading.
     *
     * @param mayAsk whether there is somebody to ask for pages
     */
    public WhyRoutes(AnswerReading answers, Pages pages, boolean mayAsk) {
        this.answers = answers;
        this.pages = pages;
        this.mayAsk = mayAsk;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, PATH, this::ask);
        routes.post(PATH, this::tell, Permission.READ);
        routes.post("/api/v1/why", this::json, Permission.READ);
    }

    /** The empty form, or what is stored of {@code ?address=}. */
    private void ask(Context context) throws InterruptedException {
        String address = Optional.ofNullable(context.queryParam("address")).orElse("");
        Question question = Question.read(address);
        if (question instanceof Question.OfText) {
            throw Parameters.bad("“address” is no address", "give one that begins with http:// or https://");
        }
        page(context, address, question, new Asking.StoreOnly());
    }

    private void tell(Context context) throws InterruptedException {
        String asked = FormFields.read(context, List.of(ASKED)).text(ASKED);
        page(context, asked, Question.read(asked), pageToo(context));
    }

    private void page(Context context, String asked, Question question, Asking asking) throws InterruptedException {
        Optional<Answer> answer =
                question instanceof Question.OfNothing ? Optional.empty() : Optional.of(answer(question, asking));
        HtmlAnswer.write(context, pages.why(new WhyFacts(asked, question, mayAsk, answer)));
    }

    private void json(Context context) throws InterruptedException {
        Question question = Question.read(WhyBody.read(context.bodyAsBytes()));
        if (question instanceof Question.OfNothing) {
            throw Parameters.bad("“asked” is empty", "give the address of an article, or its text");
        }
        JsonAnswer.write(context, WhyJson.of(answer(question, pageToo(context))));
    }

    private Answer answer(Question question, Asking asking) throws InterruptedException {
        try {
            return answers.answer(question, asking);
        } catch (BusyException busy) {
            throw new Problem(503, "Others ask why just now", "ask again in a moment").thrown();
        }
    }

    private static Asking pageToo(Context context) {
        return new Asking.PageToo(AccessCheck.counted(context));
    }
}
