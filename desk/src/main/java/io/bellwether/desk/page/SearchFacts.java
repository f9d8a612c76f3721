package io.bellwether.desk.page;

import io.bellwether.desk.store.SearchChoices;
import io.bellwether.desk.store.SearchList;
import io.bellwether.desk.store.SearchQuery;
import io.bellwether.desk.store.ThemeTally;
import java.util.List;

/** What the search page is written from. */
public record SearchFacts(
        SearchForm form, SearchQuery query, SearchList list, List<ThemeTally> themes, SearchChoices choices) {

    /** Copies the list. */
    public SearchFacts {
        themes = List.copyOf(themes);
    }
}
