package io.bellwether.desk.page;

import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.desk.receipt.Receipt;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.SimilarStory;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.StoredStory;
import io.bellwether.desk.store.StoryArticle;
import io.bellwether.desk.store.ThemeTally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes a story's page. */
final class StoryWriting {

    private static final int WORDS = 6;

    private final TimeText times;

    StoryWriting(TimeText times) {
        this.times = times;
    }

    StoryPage write(StoredStory story, List<ThemeTally> themes) {
        ThemeTitles titles = ThemeTitles.of(themes);
        List<String> independent = independent(story);
        return new StoryPage(
                Wording.title(story.title()),
                spread(story, independent),
                story.alerts().stream().map(alert -> panel(alert, story)).toList(),
                new TimelineWriting(times, story, titles).write(),
                story.total() - story.articles().size(),
                independent,
                copies(story, independent),
                story.similar().stream().map(like -> similar(like, titles)).toList());
    }

    private static List<String> independent(StoredStory story) {
        return story.alerts().stream()
                .flatMap(alert -> alert.sources().stream())
                .map(Wording::source)
                .distinct()
                .toList();
    }

    private static List<String> copies(StoredStory story, List<String> independent) {
        return story.articles().stream()
                .map(article -> Wording.source(article.source()))
                .distinct()
                .filter(source -> !independent.contains(source))
                .toList();
    }

    private List<String> spread(StoredStory story, List<String> independent) {
        List<String> spread = new ArrayList<>();
        spread.add(Wording.count(story.total(), "article"));
        if (!independent.isEmpty()) {
            spread.add(Wording.count(independent.size(), "independent source"));
        }
        if (!story.articles().isEmpty()) {
            Instant first = story.articles().getFirst().time();
            Instant last = story.articles().getLast().time();
            spread.add("from " + times.moment(first).text());
            spread.add(first.equals(last) ? "one report" : "over " + Wording.length(Duration.between(first, last)));
        }
        return spread;
    }

    private StoryPanel panel(StoredAlert alert, StoredStory story) {
        String theme = alert.place().theme();
        Profiles profiles = story.profiles();
        Receipt receipt = ReceiptWriting.write(
                alert.profile(), profiles.theme(alert.profile(), theme), alert.text(), alert.evidence());
        return new StoryPanel(
                TodayWriting.text(alert.severity()),
                Wording.name(alert.severity()),
                new Choice(alert.themeTitle(), DeskPath.theme(theme), false),
                times.moment(alert.raised()),
                Wording.decimal(alert.score()),
                Wording.list(AlertWriting.matched(receipt), WORDS),
                alert.updates().stream().map(update -> said(update, story)).toList(),
                new Choice(Wording.title(alert.text().title()), DeskPath.article(alert.lead()), false),
                receipt);
    }

    private SaidLine said(AlertUpdate update, StoredStory story) {
        String title = story.articles().stream()
                .filter(article -> article.id().equals(update.article()))
                .map(StoryArticle::title)
                .map(Wording::title)
                .findFirst()
                .orElse("the article");
        return new SaidLine(
                times.moment(update.time()),
                AlertWording.update(update),
                DeskPath.article(update.article()),
                Wording.brief(title));
    }

    private StoryPage.SimilarLine similar(SimilarStory like, ThemeTitles titles) {
        return new StoryPage.SimilarLine(
                new Choice(Wording.title(like.title()), DeskPath.story(like.story()), false),
                times.moment(like.time()),
                Wording.count(like.articles(), "article"),
                Wording.list(like.shared().stream().map(Wording::brief).toList(), WORDS),
                like.themes().stream().map(titles::link).toList());
    }
}
