package io.bellwether.ingest.extract;

import io.bellwether.ingest.parse.FeedDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares of its article: in JSON-LD, else in the meta elements of Open Graph, Twitter, Dublin Core and their relatives,
 * else in its own elements.
 *
 * @param linked what JSON-LD says
 * @param metas the meta elements, the first of them
 */
record Metadata(Document page, LinkedData linked, List<Element> metas) {

    /** Meta elements looked at; honest pages have some dozens. */
    private static final int MOST_METAS = 500;
    /** First-level headings looked at. */
    private static final int MOST_HEADINGS = 3;
    /** Dates looked at. */
    private static final int MOST_DATES = 20;

    private static final List<Evaluator> TITLES =
            queries("meta[property=og:title]", "meta[name=og:title]", "meta[name=twitter:title]", "meta[name=title]");
    private static final List<Evaluator> DESCRIPTIONS =
            queries("meta[property=og:description]", "meta[name=twitter:description]", "meta[name=description]");
    private static final List<Evaluator> AUTHORS = queries(
            "meta[name=author]",
            "meta[property=author]",
            "meta[name=parsely-author]",
            "meta[name=sailthru.author]",
            "meta[name=dc.creator]",
            "meta[name=dcterms.creator]",
            "meta[property=article:author]");
    private static final List<Evaluator> DATES = queries(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=dc.date]",
            "meta[name=dcterms.created]",
            "meta[name=date]",
            "meta[name=publication_date]");
    private static final List<Evaluator> LANGUAGES =
            queries("meta[http-equiv=content-language]", "meta[name=language]", "meta[property=og:locale]");

    private static final List<Evaluator> SITES = queries("meta[property=og:site_name]");

    /** Signs that part a headline from the name of the site. */
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•»:-]\\s+");

    private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par|por|di|door|av|af|od)\\s*:?\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^https?:.*|.*@.*|.*\\.com$");
    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_BYLINE = 200;

    static Metadata of(Document page) {
        return new Metadata(
                page,
                LinkedData.of(page),
                page.getElementsByTag("meta").stream().limit(MOST_METAS).toList());
    }

    /** What the visible text is compared with. */
    Hints hints() {
        String document = page.title();
        List<String> titles = Stream.of(
                        Stream.ofNullable(linked.headline()),
                        contents(TITLES),
                        Stream.of(document),
                        PARTS.splitAsStream(document).filter(part -> part.length() > SHORTEST_TITLE))
                .flatMap(each -> each)
                .toList();
        List<String> descriptions = Stream.concat(Stream.ofNullable(linked.description()), contents(DESCRIPTIONS))
                .toList();
        return Hints.of(titles, descriptions, linked.body());
    }

    /** The headline without the name of the site; null when there is none. */
    @Nullable
    String title() {
        return Stream.concat(
                        Stream.concat(Stream.ofNullable(linked.headline()), contents(TITLES)),
                        Stream.of(heading(), page.title()))
                .map(MarkupText::line)
                .map(this::withoutSite)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String heading() {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? headings.getFirst().text() : "";
    }

    /** Takes the last part away where it names the site: as the page says, or where a heading has the rest alone. */
    private String withoutSite(String title) {
        List<String> parts = PARTS.splitAsStream(title).toList();
        if (parts.size() < 2) {
            return title;
        }
        String last = parts.getLast();
        String rest = title.substring(0, title.length() - last.length()).replaceFirst("\\s+[|–—·•»:-]\\s*$", "");
        String site = contents(SITES).findFirst().orElse("");
        boolean named = last.equalsIgnoreCase(site)
                || page.select("h1").stream()
                        .limit(MOST_HEADINGS)
                        .anyMatch(heading -> heading.text().equals(rest));
        return named ? rest : title;
    }

    /** The authors' names, parted by commas; null when there are none. */
    @Nullable
    String byline() {
        Stream<String> named = page.select("[rel=author], [itemprop=author], .byline, .author").stream()
                .limit(1)
                .map(Element::text);
        List<String> names = Stream.of(linked.authors().stream(), contents(AUTHORS), named)
                .map(source -> names(source.toList()))
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse(List.of());
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static List<String> names(List<String> written) {
        return written.stream()
                .map(name -> BY.matcher(MarkupText.line(name)).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_BYLINE)
                .filter(name -> !ADDRESS.matcher(name).matches())
                .distinct()
                .toList();
    }

    /** When it was first published; null when the page does not say, or no real date. */
    @Nullable
    Instant published() {
        List<String> dates = new ArrayList<>();
        Stream.ofNullable(linked.published()).forEach(dates::add);
        contents(DATES).forEach(dates::add);
        page.select("[itemprop=datePublished][datetime], article time[datetime], time[pubdate][datetime]").stream()
                .limit(1)
                .forEach(time -> dates.add(time.attr("datetime")));
        return dates.stream()
                .limit(MOST_DATES)
                .filter(date -> date.length() <= Names.LONGEST)
                .map(FeedDates::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** BCP 47 tag; null when the page declares none, or none that is one. */
    @Nullable
    String language() {
        Element html = page.selectFirst("html");
        return Stream.of(
                        Stream.ofNullable(html).map(root -> root.attr("lang")),
                        Stream.ofNullable(html).map(root -> root.attr("xml:lang")),
                        contents(LANGUAGES),
                        Stream.ofNullable(linked.language()))
                .flatMap(each -> each)
                .map(Metadata::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String tag(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? "" : tag;
        } catch (IllformedLocaleException none) {
            return "";
        }
    }

    /** The contents of meta elements, in the order of the queries. */
    private Stream<String> contents(List<Evaluator> queries) {
        return queries.stream()
                .flatMap(query -> metas.stream().filter(meta -> meta.is(query)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    private static List<Evaluator> queries(String... written) {
        return Arrays.stream(written).map(QueryParser::parse).toList();
    }
}
