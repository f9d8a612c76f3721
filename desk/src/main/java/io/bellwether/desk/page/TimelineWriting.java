package io.bellwether.desk.page;

import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.desk.store.StoredStory;
import io.bellwether.desk.store.StoryArticle;
import io.bellwether.desk.store.ThemeScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the timeline of one story. */
final class TimelineWriting {

    private static final int WORDS = 6;

    private final TimeText times;
    private final StoredStory story;
    private final ThemeTitles titles;
    private final Map<String, StoryArticle> byId = new LinkedHashMap<>();

    TimelineWriting(TimeText times, StoredStory story, ThemeTitles titles) {
        this.times = times;
        this.story = story;
        this.titles = titles;
        story.articles().forEach(article -> byId.put(article.id(), article));
    }

    List<StoryItem.Day> write() {
        Map<String, List<StoryItem>> days = new LinkedHashMap<>();
        int place = 0;
        for (StoryArticle article : story.articles()) {
            days.computeIfAbsent(times.day(article.time()), day -> new ArrayList<>())
                    .add(item(article, place++));
        }
        return days.entrySet().stream()
                .map(day -> new StoryItem.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private StoryItem item(StoryArticle article, int place) {
        return new StoryItem(
                anchor(place),
                Wording.title(article.title()),
                DeskPath.article(article.id()),
                WebLink.of(article.url())
                        .flatMap(address ->
                                WebLink.host(address).map(host -> new Choice(Wording.brief(host), address, false))),
                Wording.source(article.source()),
                times.moment(article.time()),
                times.clock(article.time()),
                article.themes().stream().map(this::theme).toList(),
                article.joined().map(this::joined),
                notes(article),
                spoke(article));
    }

    private Choice theme(ThemeScore theme) {
        return new Choice(
                titles.title(theme.theme()) + " " + Wording.decimal(theme.score()),
                DeskPath.theme(theme.theme()),
                false);
    }

    private StoryItem.Joined joined(JoinEvidence evidence) {
        List<String> words = evidence.shared().stream().map(Wording::brief).toList();
        String text = "%.0f %% likely the same event%s"
                .formatted(100 * evidence.likeness(), words.isEmpty() ? "" : ": shares " + Wording.list(words, WORDS));
        return new StoryItem.Joined(
                text, Optional.ofNullable(byId.get(evidence.with())).map(this::link));
    }

    private Choice link(StoryArticle with) {
        int place = story.articles().indexOf(with);
        return new Choice(
                "%s, %s".formatted(Wording.source(with.source()), times.shortTime(with.time())),
                "#" + anchor(place),
                false);
    }

    private static List<String> notes(StoryArticle article) {
        List<String> notes = new ArrayList<>();
        article.guard().map(AlertWording::guard).ifPresent(notes::add);
        article.cautions().stream().map(Wording::caution).forEach(notes::add);
        return notes;
    }

    /** What alerts said because of the article, with the theme where the story has alerts for several. */
    private List<String> spoke(StoryArticle article) {
        boolean several = story.alerts().size() > 1;
        return story.alerts().stream()
                .flatMap(alert -> alert.updates().stream()
                        .filter(update -> update.article().equals(article.id()))
                        .map(update -> (several ? alert.themeTitle() + ": " : "") + AlertWording.update(update)))
                .toList();
    }

    private static String anchor(int place) {
        return "report-" + (place + 1);
    }
}
