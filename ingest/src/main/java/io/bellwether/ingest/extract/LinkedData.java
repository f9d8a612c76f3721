package io.bellwether.ingest.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD (schema.org). Of several articles the first counts; broken scripts count as absent.
 *
 * @param headline null when absent
 * @param description null when absent
 * @param body {@code articleBody} as plain text in lines; empty when absent
 * @param authors names, in their order
 * @param published as written; null when absent
 * @param language as written; null when absent
 */
record LinkedData(
        @Nullable String headline,
        @Nullable String description,
        String body,
        List<String> authors,
        @Nullable String published,
        @Nullable String language) {

    private static final LinkedData NONE = new LinkedData(null, null, "", List.of(), null, null);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(?:article|posting|report|review|analysis)");
    /** Nodes looked at; a page's script has hundreds. */
    private static final int MOST_NODES = 10_000;

    private static final int MOST_AUTHORS = 20;
    private static final int MOST_SCRIPTS = 20;
    /** Longest script read, in UTF-16 units. */
    private static final int LONGEST = 1_000_000;

    /** What stands in the page's scripts. */
    static LinkedData of(Document page) {
        Deque<JsonNode> open = new ArrayDeque<>();
        for (Element script : page.select("script[type^=application/ld+json]").stream()
                .filter(script -> script.data().length() <= LONGEST)
                .limit(MOST_SCRIPTS)
                .toList()) {
            try {
                open.add(JSON.readTree(script.data().strip()));
            } catch (JacksonException broken) {
                // As if it were not there: many pages have such scripts.
            }
        }
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.removeFirst();
            if (isArticle(node)) {
                return read(node);
            }
            node.values().forEach(open::addLast);
        }
        return NONE;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        boolean named =
                type.isArray() ? type.values().stream().anyMatch(LinkedData::isArticleType) : isArticleType(type);
        return named && (text(node.path("headline")) != null || text(node.path("articleBody")) != null);
    }

    private static boolean isArticleType(JsonNode type) {
        return type.isString() && ARTICLE.matcher(type.asString()).matches();
    }

    private static LinkedData read(JsonNode article) {
        String body = text(article.path("articleBody"));
        return new LinkedData(
                text(article.path("headline")),
                text(article.path("description")),
                body == null ? "" : MarkupText.lines(body),
                authors(article.path("author")),
                text(article.path("datePublished")),
                text(article.path("inLanguage")));
    }

    private static List<String> authors(JsonNode author) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author.values() : List.of(author)) {
            String name = one.isObject() ? text(one.path("name")) : text(one);
            if (name != null && names.size() < MOST_AUTHORS) {
                names.add(MarkupText.line(name));
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? node.asString() : null;
    }
}
