package io.bellwether.desk.page;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import io.bellwether.desk.page.ArticlePage.Fact;
import io.bellwether.desk.receipt.ArticleText;
import io.bellwether.desk.receipt.Marking;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes an article's page. */
final class ArticleWriting {

    private final TimeText times;
    private final MarkWriting marking;

    ArticleWriting(TimeText times) {
        this.times = times;
        this.marking = new MarkWriting(times);
    }

    ArticlePage write(StoredArticle stored, Profiles profiles, MarkView marks) {
        Article article = stored.article();
        ArticleText text = new ArticleText(article.title(), article.summary(), article.body(), article.time());
        List<Evidence> all =
                stored.tags().stream().flatMap(tag -> tag.evidence().stream()).toList();
        return new ArticlePage(
                Wording.title(article.title()),
                Marking.mark(Wording.title(article.title()), text.spans(ArticleField.TITLE, all)),
                WebLink.of(article.url()),
                WebLink.host(article.url()),
                stored.story().map(DeskPath::story),
                Wording.source(article.source()),
                times.moment(article.time()),
                Marking.paragraphs(article.summary(), text.spans(ArticleField.SUMMARY, all)),
                Marking.paragraphs(article.body(), text.spans(ArticleField.BODY, all)),
                stored.tags().stream()
                        .map(tag -> panel(tag, text, profiles, mark(article, tag, marks)))
                        .toList(),
                facts(stored));
    }

    private MarkPanel mark(Article article, StoredTag tag, MarkView marks) {
        return marking.write(
                "tag-" + tag.theme(), article.id(), new MarkWriting.StoredTheme(tag.theme(), tag.themeTitle()), marks);
    }

    private static TagPanel panel(StoredTag tag, ArticleText text, Profiles profiles, MarkPanel mark) {
        long placed = Arrays.stream(ArticleField.values())
                .mapToLong(field -> text.spans(field, tag.evidence()).size())
                .sum();
        return new TagPanel(
                new Choice(tag.themeTitle(), DeskPath.theme(tag.theme()), false),
                Wording.decimal(tag.score()),
                state(tag),
                tag.alerted() || tag.crossed(),
                ReceiptWriting.reasons(profiles.theme(tag.profile(), tag.theme()), text, tag.evidence()),
                tag.profile(),
                tag.evidence().size() - placed,
                mark);
    }

    private static String state(StoredTag tag) {
        if (tag.alerted()) {
            return "in an alert";
        }
        return tag.crossed() ? "above the alert threshold" : "below the alert threshold";
    }

    private List<Fact> facts(StoredArticle stored) {
        Article article = stored.article();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Published",
                article.published() == null
                        ? "the feed gives no date"
                        : times.moment(article.published()).text()));
        facts.add(new Fact("Read", times.moment(article.fetched()).text()));
        stored.edited()
                .ifPresent(
                        time -> facts.add(new Fact("Edited", times.moment(time).text())));
        addList(facts, "By", article.authors());
        addList(facts, "Filed under", article.categories());
        stored.language().ifPresent(language -> facts.add(new Fact("Language", language)));
        addText(facts, "Address", article.url());
        addText(facts, "Feed", article.feed());
        facts.add(new Fact("Id", article.id()));
        return facts;
    }

    private static void addList(List<Fact> facts, String label, List<String> values) {
        addText(facts, label, String.join(", ", values));
    }

    private static void addText(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
