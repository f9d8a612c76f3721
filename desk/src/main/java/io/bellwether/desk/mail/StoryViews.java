package io.bellwether.desk.mail;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import io.bellwether.desk.page.WebLink;
import io.bellwether.desk.page.Wording;
import io.bellwether.desk.receipt.Passage;
import io.bellwether.desk.receipt.Receipt;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.ThemeNews;
import io.bellwether.desk.telling.ToldStory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes stories for mail, with times as the reader's clock shows them. Thread-safe. */
final class StoryViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final int PASSAGES = 3;
    private static final int REASONS = 4;
    private static final int OTHERS = 5;
    private static final int SOURCES = 4;

    private final DeskLinks links;
    private final ZoneId zone;

    StoryViews(DeskLinks links, ZoneId zone) {
        this.links = links;
        this.zone = zone;
    }

    /** With its receipts and articles. */
    StoryView whole(ToldStory story) {
        List<AlertArticle> others = story.articles().stream()
                .skip(1)
                .filter(article -> !Optional.of(article).equals(story.newest()))
                .toList();
        List<ArticleView> listed =
                others.stream().limit(OTHERS).map(this::article).toList();
        int shown = listed.size() + 1 + (story.newest().isPresent() ? 1 : 0);
        return view(
                story, story.themes().stream().map(this::theme).toList(), listed, Math.max(0, story.count() - shown));
    }

    /** In a few lines. */
    StoryView brief(ToldStory story) {
        return view(story, List.of(), List.of(), 0);
    }

    private StoryView view(ToldStory story, List<ThemeView> themes, List<ArticleView> others, int further) {
        Optional<AlertArticle> lead = story.articles().stream().findFirst();
        return new StoryView(
                Wording.name(story.severity()),
                tone(story.severity()),
                story.headline(),
                lead.flatMap(article -> WebLink.of(article.url())),
                lead.map(article -> links.article(article.id())).orElseGet(links::desk),
                time(story.updated()),
                story.themes().stream().map(ThemeNews::title).collect(Collectors.joining(" · ")),
                news(story),
                themes,
                spread(story),
                story.newest().map(this::article),
                others,
                further);
    }

    String time(Instant time) {
        return TIME.format(time.atZone(zone));
    }

    /** What is new, each thing once though several themes say it. */
    static String news(ToldStory story) {
        return story.themes().stream()
                .flatMap(theme -> theme.news().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Each with at least 4.5 to 1 against white (WCAG 2.2, 1.4.3), and white against each. */
    private static String tone(Severity severity) {
        return switch (severity) {
            case HIGH -> "#b42318";
            case MEDIUM -> "#9a5b00";
            case LOW -> "#4b5b6b";
        };
    }

    private ThemeView theme(ThemeNews theme) {
        Receipt receipt = theme.receipt();
        List<Passage> passages = receipt.quotes().stream()
                .flatMap(field -> field.passages().stream())
                .limit(PASSAGES)
                .toList();
        return new ThemeView(
                theme.title(),
                links.theme(theme.id()),
                String.join("; ", theme.news()),
                passages,
                receipt.reasons().stream().limit(REASONS).map(OriginWording::of).toList());
    }

    private ArticleView article(AlertArticle article) {
        return new ArticleView(
                Wording.title(article.title()),
                WebLink.of(article.url()),
                links.article(article.id()),
                Wording.source(article.source()),
                time(article.time()));
    }

    private static String spread(ToldStory story) {
        List<String> names = story.articles().stream()
                .map(article -> Wording.source(article.source()))
                .distinct()
                .toList();
        String spread = Wording.count(story.count(), "article")
                + (names.isEmpty() ? "" : " from " + Wording.list(names, SOURCES));
        return story.sources().size() < 2
                ? spread
                : spread + ", " + Wording.count(story.sources().size(), "independent source");
    }
}
