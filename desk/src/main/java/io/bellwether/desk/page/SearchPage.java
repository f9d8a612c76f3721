package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The search page.
 *
 * @param heading what was asked, or what the page is
 * @param total how many fit; empty when nothing was asked
 * @param remark what to know of the order
 * @param sources publishers to choose from
 * @param orders the ways to order what was found
 * @param empty what to say instead of articles
 * @param first the first page, when this is a later one
 * @param next the next page
 * @param follow ways to be told what will be found; empty when nothing is asked
 */
record SearchPage(
        String heading,
        SearchForm form,
        List<Option> themes,
        List<Option> languages,
        List<String> sources,
        List<Choice> orders,
        Optional<String> total,
        Optional<String> remark,
        List<SearchLine> lines,
        Optional<Notice> empty,
        Optional<String> first,
        Optional<String> next,
        Optional<Follow> follow) {

    SearchPage {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        orders = List.copyOf(orders);
        lines = List.copyOf(lines);
    }

    /** As a feed, and by mail. */
    record Follow(String atom, String mail) {}

    /** Whether anything beside the words narrows the search. */
    boolean narrowed() {
        return !(form.theme() + form.source() + form.language() + form.from() + form.to()).isEmpty();
    }
}
