package io.bellwether.desk.report.document;

import io.bellwether.desk.report.ThemeWeek;
import io.bellwether.desk.report.TopStory;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Column;
import io.bellwether.desk.report.document.Block.Grid;
import io.bellwether.desk.report.document.Block.Paragraph;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Quoted;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the stories that most independent sources told. */
final class StoriesWriting {

    private static final int MOST_NAMES = 4;
    private static final List<Column> COLUMNS =
            List.of(new Column("Story", false), new Column("Sources", true), new Column("Articles", true));

    private final WeeklyReport report;
    private final DeskLinks links;
    private final Map<String, String> titles;

    StoriesWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.links = links;
        this.titles = report.themes().stream().collect(Collectors.toMap(ThemeWeek::id, ThemeWeek::title));
    }

    Section write() {
        return Section.of(
                "stories",
                "Stories with most independent sources",
                report.stories().isEmpty()
                        ? new Paragraph(
                                List.of(new Text("No article of the week carries a theme and belongs to a story.")))
                        : new Grid(
                                "Stories with most independent sources",
                                COLUMNS,
                                report.stories().stream().map(this::row).toList()));
    }

    private List<Cell> row(TopStory story) {
        String themes = story.themes().stream()
                .map(theme -> titles.getOrDefault(theme, theme))
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.of(new Link(Figures.title(story.title()), links.story(story.story())))
                        .withAside(List.of(
                                new Quoted(Figures.names(story.sources(), MOST_NAMES)),
                                new Text(" · " + WeekText.moment(story.first(), report.period()) + " · " + themes))),
                Cell.of(new Link(Figures.number(story.sources().size()), links.story(story.story()))),
                Cell.of(new Link(Figures.number(story.articles()), links.story(story.story()))));
    }
}
