package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Segment;
import io.bellwether.desk.store.SearchHit;
import io.bellwether.desk.store.SearchOrder;
import io.bellwether.desk.store.SearchStore;
import io.bellwether.desk.store.ThemeTally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the search page from facts. */
final class SearchWriting {

    private static final String ENGLISH = "en";

    private final TimeText times;

    SearchWriting(TimeText times) {
        this.times = times;
    }

    SearchPage write(SearchFacts facts) {
        SearchForm form = facts.form();
        ThemeTitles titles = ThemeTitles.of(facts.themes());
        return new SearchPage(
                form.words().isEmpty() ? "Search" : Wording.brief(form.words()),
                form,
                themes(facts),
                languages(facts),
                facts.choices().sources(),
                orders(facts),
                total(facts),
                remark(facts),
                facts.list().hits().stream().map(hit -> line(hit, titles)).toList(),
                facts.list().hits().isEmpty() ? Optional.of(EmptySearch.write(facts)) : Optional.empty(),
                facts.query().after().map(place -> DeskPath.search(form.parameters())),
                facts.list().next().map(place -> DeskPath.search(form.with("cursor", place.text()))),
                facts.query().asks()
                        ? Optional.of(new SearchPage.Follow(
                                DeskPath.searchAtom(form.with("order", "")), DeskPath.follow(form.with("order", ""))))
                        : Optional.empty());
    }

    private static List<Option> themes(SearchFacts facts) {
        return Stream.concat(
                        Stream.of(
                                new Option("", "Any theme", facts.form().theme().isEmpty())),
                        facts.themes().stream().map(theme -> option(theme, facts)))
                .toList();
    }

    private static Option option(ThemeTally theme, SearchFacts facts) {
        String title = theme.inForce() ? theme.title() : theme.title() + " (earlier profile)";
        return new Option(theme.id(), title, theme.id().equals(facts.form().theme()));
    }

    private static List<Option> languages(SearchFacts facts) {
        String chosen = facts.form().language();
        Stream<String> codes = Stream.concat(
                        facts.choices().languages().stream(), Stream.of(chosen).filter(code -> !code.isEmpty()))
                .distinct();
        return Stream.concat(
                        Stream.of(new Option("", "Any language", chosen.isEmpty())),
                        codes.map(code -> new Option(code, Wording.language(code), code.equals(chosen))))
                .toList();
    }

    private static List<Choice> orders(SearchFacts facts) {
        if (facts.query().words().isEmpty()) {
            return List.of();
        }
        boolean byTime = facts.query().order() == SearchOrder.TIME;
        return List.of(
                new Choice("Best first", DeskPath.search(facts.form().with("order", "")), !byTime),
                new Choice("Newest first", DeskPath.search(facts.form().with("order", "time")), byTime));
    }

    private static Optional<String> total(SearchFacts facts) {
        return facts.list().found().isPresent()
                ? Optional.of(Wording.count(facts.list().found().getAsLong(), "article"))
                : Optional.empty();
    }

    private static Optional<String> remark(SearchFacts facts) {
        boolean some = facts.query().order() == SearchOrder.RELEVANCE
                && facts.list().found().orElse(0) > SearchStore.RANKED;
        return some
                ? Optional.of("The best of the latest %s. Newest first shows them all."
                        .formatted(Wording.number(SearchStore.RANKED)))
                : Optional.empty();
    }

    private SearchLine line(SearchHit hit, ThemeTitles titles) {
        return new SearchLine(
                hit.title().isEmpty() ? List.of(new Segment(Wording.title(""), false)) : hit.title(),
                DeskPath.article(hit.place().id()),
                Wording.source(hit.source()),
                times.moment(hit.place().time()),
                hit.language().filter(code -> !code.equals(ENGLISH)).map(Wording::language),
                hit.passage(),
                hit.story().map(DeskPath::story),
                titles.links(hit.themes()));
    }
}
