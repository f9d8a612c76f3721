package io.bellwether.desk.page;

import io.bellwether.desk.page.ThemePage.ThemeAlertLine;
import io.bellwether.desk.page.ThemePage.ThemeArticleLine;
import io.bellwether.desk.store.Frequency;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.ThemeArticle;
import io.bellwether.desk.store.ThemeBin;
import io.bellwether.desk.store.ThemeTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a theme's page. */
final class ThemeWriting {

    private final TimeText times;
    private final TrendChartWriting charts;
    private final BurstWriting bursts;

    ThemeWriting(TimeText times) {
        this.times = times;
        this.charts = new TrendChartWriting(times);
        this.bursts = new BurstWriting(times);
    }

    ThemePage write(ThemeFacts facts) {
        String theme = facts.tally().id();
        return new ThemePage(
                facts.tally().title(),
                facts(facts.tally()),
                bursts.now(facts.trends()),
                charts.write(ThemeBin.of(facts.trends(), facts.observed()), facts.bursts()),
                bursts.write(facts),
                facts.alerts().stream().map(this::alert).toList(),
                DeskPath.alerts(Map.of("theme", theme)),
                facts.articles().stream().map(this::article).toList(),
                DeskPath.search(Map.of("theme", theme)),
                DeskPath.atom(Map.of("theme", theme)),
                meters(facts.terms(), term -> DeskPath.search(Map.of("theme", theme, "q", "\"" + term + "\""))),
                meters(facts.sources(), source -> DeskPath.search(Map.of("theme", theme, "source", source))),
                facts.profile()
                        .flatMap(profile -> profile.theme(theme).map(found -> ProfileWriting.write(profile, found))));
    }

    private static List<String> facts(ThemeTally tally) {
        List<String> facts = new ArrayList<>();
        facts.add(Wording.count(tally.articles(), "article"));
        facts.add(Wording.count(tally.alerts(), "alert"));
        if (!tally.inForce()) {
            facts.add("only earlier profiles had it");
        }
        return facts;
    }

    private ThemeAlertLine alert(StoredAlert alert) {
        return new ThemeAlertLine(
                new Choice(
                        Wording.title(alert.text().title()),
                        DeskPath.story(alert.place().story()),
                        false),
                TodayWriting.text(alert.severity()),
                Wording.name(alert.severity()),
                times.moment(alert.place().updated()),
                AlertWriting.spread(alert));
    }

    private ThemeArticleLine article(ThemeArticle article) {
        return new ThemeArticleLine(
                new Choice(Wording.title(article.title()), DeskPath.article(article.id()), false),
                Wording.source(article.source()),
                times.moment(article.time()),
                Wording.decimal(article.score()),
                article.crossed(),
                article.story().map(DeskPath::story));
    }

    private static List<Meter> meters(List<Frequency> names, Function<String, String> path) {
        long most = names.stream().mapToLong(Frequency::articles).max().orElse(1);
        return names.stream()
                .map(name -> new Meter(
                        new Choice(Wording.source(name.name()), path.apply(name.name()), false),
                        Wording.number(name.articles()),
                        (int) Math.max(1, 100 * name.articles() / most)))
                .toList();
    }
}
