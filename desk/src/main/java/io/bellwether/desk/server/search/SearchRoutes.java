package io.bellwether.desk.server.search;

import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.SearchAtom;
import io.bellwether.desk.page.SearchFacts;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Kept;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.SearchChoices;
import io.bellwether.desk.store.SearchList;
import io.bellwether.desk.store.SearchStore;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.subscription.SavedSearch;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Search, for people and for programs. */
public final class SearchRoutes implements Routes {

    /** How old the lists may be that a search is narrowed by. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final SearchStore search;
    private final Pages pages;
    private final ZoneId zone;
    private final Kept<List<ThemeTally>> themes;
    private final Kept<SearchChoices> choices;

    /**
     * Those over that store.
     *
     * @param zone in which days are told
     */
    public SearchRoutes(DeskStore store, SearchStore search, Pages pages, ZoneId zone) {
        this.search = search;
        this.pages = pages;
        this.zone = zone;
        this.themes = new Kept<>(store::themes, KEPT, InstantSource.system());
        this.choices = new Kept<>(search::choices, KEPT, InstantSource.system());
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/search", this::page);
        Routes.reading(routes, "/feeds/search.atom", this::atom);
        Routes.reading(routes, "/api/v1/search", this::json);
    }

    private void page(Context context) {
        SearchParameters asked = read(context);
        SearchList found = asked.query().asks()
                ? search.search(asked.query())
                : new SearchList(List.of(), OptionalLong.empty(), Optional.empty());
        HtmlAnswer.write(
                context,
                pages.search(new SearchFacts(asked.form(), asked.query(), found, themes.get(), choices.get())));
    }

    private void json(Context context) {
        JsonAnswer.write(context, SearchJson.of(search.search(read(context).query())));
    }

    /** What is found, the newest first, for feed readers. */
    private void atom(Context context) {
        SearchParameters asked = read(context);
        if (!asked.query().asks()) {
            throw Parameters.bad("The search asks nothing", "give words, a theme, a source, a language or days");
        }
        String query = asked.form().query();
        URI self = URI.create(context.url()).resolve("/feeds/search.atom?" + query);
        context.contentType("application/atom+xml; charset=utf-8")
                .result(SearchAtom.write(
                        new SavedSearch(query).shown(),
                        search.search(asked.query().newest()).hits(),
                        self));
    }

    private SearchParameters read(Context context) {
        SearchParameters asked = SearchParameters.read(Parameters.of(context), zone);
        Parameters.checkTheme(asked.query().theme(), themes::get);
        return asked;
    }
}
