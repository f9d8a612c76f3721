package io.bellwether.desk.telling;

import io.bellwether.desk.store.SearchQuery;
import io.bellwether.desk.subscription.SavedSearch;

/** Understands searches as the search page does. Thread-safe. */
@FunctionalInterface
public interface SearchLanguage {

    /**
     * What is looked for.
     *
     * @throws io.bellwether.article.stage.StageException when it cannot be understood
     */
    SearchQuery read(SavedSearch search);
}
