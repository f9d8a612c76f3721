package io.bellwether.desk.report.document;

import io.bellwether.desk.report.RisingTerm;
import io.bellwether.desk.report.TermChanges;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Column;
import io.bellwether.desk.report.document.Block.Grid;
import io.bellwether.desk.report.document.Block.Paragraph;
import io.bellwether.desk.report.document.Inline.Link;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes which words rise and which names are new. */
final class TermsWriting {

    private static final List<Column> COLUMNS = List.of(
            new Column("Words", false),
            new Column("Stories", true),
            new Column("Publishers", true),
            new Column("Stories before", true));

    private final WeeklyReport report;
    private final TermChanges terms;
    private final DeskLinks links;

    TermsWriting(WeeklyReport report, DeskLinks links) {
        this.report = report;
        this.terms = report.terms();
        this.links = links;
    }

    Section write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(new Text(opening()))));
        if (terms.comparable()) {
            blocks.add(list("New names", "No name is new.", terms.names()));
            blocks.add(list("Rising words", "No word rose beyond chance.", terms.rising()));
        }
        return new Section("words", "New names and rising words", blocks);
    }

    private String opening() {
        String counted =
                "Titles and matched words of %s of the week with a theme, against %s of the eight weeks before."
                        .formatted(
                                Figures.count(terms.stories(), "story", "stories"),
                                Figures.count(terms.before(), "story", "stories"));
        return terms.comparable() ? counted : counted + " That is too little to tell what is new.";
    }

    private Block list(String name, String none, List<RisingTerm> words) {
        return words.isEmpty()
                ? new Paragraph(List.of(new Text(name + ": " + none)))
                : new Grid(name, named(name), words.stream().map(this::row).toList());
    }

    private static List<Column> named(String name) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.set(0, new Column(name, false));
        return columns;
    }

    private List<Cell> row(RisingTerm term) {
        String articles = links.words(term.text(), report.period());
        return List.of(
                Cell.of(new Link(term.text(), links.article(term.article()))),
                Cell.of(new Link(Figures.number(term.stories()), articles)),
                Cell.of(new Link(Figures.number(term.publishers()), articles)),
                Cell.of(new Link(
                        Figures.number(term.before()),
                        links.wordsBefore(term.text(), report.period(), TermChanges.WEEKS_BEFORE))));
    }
}
