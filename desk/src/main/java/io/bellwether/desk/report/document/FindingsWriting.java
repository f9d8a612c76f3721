package io.bellwether.desk.report.document;

import io.bellwether.article.trend.Change;
import io.bellwether.desk.report.AlertTally;
import io.bellwether.desk.report.Comparison;
import io.bellwether.desk.report.RisingTerm;
import io.bellwether.desk.report.ThemeWeek;
import io.bellwether.desk.report.TopStory;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a few sentences what the week was: every one of them follows from figures further down. */
final class FindingsWriting {

    private static final int MOST_THEMES = 5;
    private static final int MOST_TERMS = 4;

    private final WeeklyReport report;
    private final DeskLinks links;

    FindingsWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.links = links;
    }

    Section write() {
        List<List<Inline>> points = new ArrayList<>();
        report.notable().stream().limit(MOST_THEMES).map(this::theme).forEach(points::add);
        if (report.notable().isEmpty()) {
            points.add(List.of(new Text(ordinary())));
        }
        report.stories().stream()
                .findFirst()
                .filter(story -> story.sources().size() > 1)
                .map(this::widest)
                .ifPresent(points::add);
        terms("New names in the headlines: ", report.terms().names())
                .ifPresentOrElse(
                        points::add,
                        () -> terms(
                                        "More in the headlines than before: ",
                                        report.terms().rising())
                                .ifPresent(points::add));
        points.add(alerts());
        points.add(seen());
        return Section.of("findings", "The week in short", new Block.Points(points));
    }

    private List<Inline> theme(ThemeWeek theme) {
        Comparison comparison = theme.comparison().orElseThrow();
        String count = comparison.stories() == 0
                ? "no story"
                : Figures.count(comparison.stories(), "independent story", "independent stories");
        return List.of(
                new Link(theme.title(), links.theme(theme.id())),
                new Text(comparison.change() == Change.RISE ? " rose: it had " : " fell: it had "),
                new Link(count, links.articles(theme.id(), report.period())),
                new Text(", %s %s to be expected of what was observed (chance %s)."
                        .formatted(
                                Figures.times(comparison.stories(), comparison.expected()),
                                Figures.decimal(comparison.expected()),
                                Figures.chance(comparison.probability()))));
    }

    private String ordinary() {
        long compared = report.themes().stream()
                .filter(theme -> theme.comparison().isPresent())
                .count();
        if (report.themes().isEmpty()) {
            return "No theme was looked for in this week.";
        }
        return compared == 0
                ? "No theme can be compared with a usual week yet: a baseline takes a week of reading before it."
                : "No theme left what is usual for it: %s compared."
                        .formatted(Figures.count(compared, "theme", "themes"));
    }

    private List<Inline> widest(TopStory story) {
        return List.of(
                new Text("The most widely told story, by "),
                new Link(
                        Figures.count(story.sources().size(), "independent source", "independent sources"),
                        links.story(story.story())),
                new Text(": "),
                new Link(Figures.title(story.title()), links.story(story.story())),
                new Text("."));
    }

    private Optional<List<Inline>> terms(String opening, List<RisingTerm> terms) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Stream<Inline> words = terms.stream()
                .limit(MOST_TERMS)
                .flatMap(term -> Stream.of(
                        new Text(", "),
                        new Link(term.text(), links.words(term.text(), report.period())),
                        new Text(" (%s)".formatted(Figures.count(term.stories(), "story", "stories")))));
        return Optional.of(Stream.of(Stream.of(new Text(opening)), words.skip(1), Stream.of(new Text(".")))
                .<Inline>flatMap(part -> part)
                .toList());
    }

    private List<Inline> alerts() {
        int all = report.alerts().stream().mapToInt(AlertTally::all).sum();
        int high = report.alerts().stream().mapToInt(AlertTally::high).sum();
        if (all == 0) {
            return List.of(new Text("No alert was raised."));
        }
        return List.of(
                new Link(Figures.count(all, "alert", "alerts"), links.alerts()),
                new Text(all == 1 ? " was raised, " : " were raised, "),
                high == 0 ? new Text("none") : new Link(Figures.number(high), links.alerts("high")),
                new Text(" of high severity."));
    }

    private List<Inline> seen() {
        int dark = report.coverage().unobserved();
        return List.of(
                new Text("All this is of "),
                new Link(
                        Figures.count(report.totals().articles(), "article", "articles"),
                        links.articles(report.period())),
                new Text(" from %s, %s of them with a theme. "
                        .formatted(
                                Figures.count(report.totals().publishers(), "publisher", "publishers"),
                                Figures.number(report.totals().tagged()))),
                new Text(
                        dark == 0
                                ? "Something was observed in every hour."
                                : "In %s of %s hours nothing was observed: what happened then is missing here."
                                        .formatted(
                                                Figures.number(dark),
                                                Figures.number(report.coverage().hours()))));
    }
}
