package io.bellwether.classify.alert;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.item.Article;
import io.bellwether.classify.story.Headline;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where in an article a guard phrase must stand. */
enum GuardPlace {
    /** Anywhere in the title. */
    TITLE(AlertGuard.Place.TITLE),
    /** The title begins with it. */
    BEGINS(AlertGuard.Place.TITLE),
    /** The title begins with it, then comes punctuation or nothing. */
    OPENS(AlertGuard.Place.TITLE),
    /** The title ends with it, after punctuation. */
    CLOSES(AlertGuard.Place.TITLE),
    /** Anywhere in the beginning of the text. */
    LEDE(AlertGuard.Place.LEDE),
    /** It is all of a category that the feed gives. */
    SECTION(AlertGuard.Place.SECTION),
    /** It is all of a part of the address between slashes, letter for letter. */
    URL(AlertGuard.Place.URL);

    private static final int LEDE_UNITS = 300;

    private final AlertGuard.Place told;

    GuardPlace(AlertGuard.Place told) {
        this.told = told;
    }

    /** What a guard tells of it. */
    AlertGuard.Place told() {
        return told;
    }

    /** The texts of the article in which it is looked for. */
    List<GuardText> of(Article article) {
        return switch (this) {
            case TITLE, BEGINS, OPENS -> List.of(GuardText.of(article.title()));
            case CLOSES -> List.of(GuardText.of(article.title()), GuardText.of(Headline.of(article)));
            case LEDE -> List.of(GuardText.of(lede(article)));
            case SECTION -> article.categories().stream().map(GuardText::of).toList();
            case URL -> path(article.url()).stream().map(GuardText::of).toList();
        };
    }

    /** The words of the phrase as they stand in the text; empty when it does not stand here. */
    Optional<String> find(GuardPhrase phrase, GuardText text) {
        if (!phrase.mayStandIn(text)) {
            return Optional.empty();
        }
        return IntStream.range(0, text.words().size())
                .boxed()
                .flatMap(from -> phrase.endAt(text, from).filter(to -> fits(phrase, text, from, to)).stream()
                        .map(to -> text.quote(from, to)))
                .findFirst();
    }

    private boolean fits(GuardPhrase phrase, GuardText text, int from, int to) {
        int all = text.words().size();
        return switch (this) {
            case TITLE, LEDE -> true;
            case BEGINS -> from == 0;
            case OPENS -> from == 0 && text.isParted(to);
            case CLOSES -> to == all && from > 0 && text.isParted(from);
            case SECTION -> from == 0 && to == all;
            case URL -> text.text().equals(phrase.written());
        };
    }

    private static String lede(Article article) {
        String text = article.summary().isBlank() ? article.body() : article.summary();
        return text.substring(0, Math.min(text.length(), LEDE_UNITS));
    }

    /** The parts of the address but for the last, which words the title. */
    private static List<String> path(String url) {
        try {
            String path = new URI(url).getPath();
            List<String> parts = path == null
                    ? List.of()
                    : Arrays.asList(path.toLowerCase(Locale.ROOT).split("/"));
            return parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
        } catch (URISyntaxException _) {
            return List.of();
        }
    }
}
