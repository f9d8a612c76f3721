package io.bellwether.desk.server.search;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.store.SearchQuery;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.telling.SearchLanguage;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads searches that are followed, as the search page reads its address. Pure. */
public final class SearchReading implements SearchLanguage {

    private final ZoneId zone;

    /** Searches whose days are those of that zone. */
    public SearchReading(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public SearchQuery read(SavedSearch search) {
        return parameters(search.parameters()).query();
    }

    /**
     * A search as it is kept: what it asks, without a place in what was found.
     *
     * @param text the query of a search page's address, or such an address
     * @throws StageException when it asks nothing, or what no search can ask
     */
    public SavedSearch keep(String text) {
        SavedSearch given = new SavedSearch(text.substring(text.indexOf('?') + 1));
        Map<String, List<String>> asked = new TreeMap<>(given.parameters());
        asked.remove(Parameters.CURSOR);
        asked.remove(Parameters.LIMIT);
        SearchParameters parameters = parameters(asked);
        if (!parameters.query().asks()) {
            throw new StageException("the search asks nothing: give words, a theme, a source, a language or days");
        }
        return new SavedSearch(parameters.form().query());
    }

    private SearchParameters parameters(Map<String, List<String>> asked) {
        return SearchParameters.read(asked, zone);
    }
}
