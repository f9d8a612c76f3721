package io.bellwether.ingest.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the core of the article's text. Each paragraph gives its weight to the element round it, and less to each
 * further one: so the element wins that holds most of the text and little else.
 */
final class CoreSearch {

    /** What a step away from the paragraph leaves of its weight: below 1, else the whole page would win; one half would favour parts. */
    private static final double STEP = 0.75;
    /** Weights below this share are not worth the way. */
    private static final double LEAST = 0.05;
    /** How much the article element with the headline is worth before others on the page. */
    private static final double HOME_ARTICLE = 3;
    /** The same for a main element, in which other things stand, too. */
    private static final double HOME_MAIN = 1.5;
    /** How much a telling name is worth. */
    private static final double NAMED = 1.2;
    /** Mass from which a first-level heading may be a headline. */
    private static final int HEADLINE = 20;

    private static final Set<String> HOMES = Set.of("article", "main");

    private final PageMap page;
    private final @Nullable Block headline;
    private final @Nullable Element home;

    CoreSearch(PageMap page) {
        this.page = page;
        this.headline = findHeadline();
        this.home = headline == null ? null : home(headline.holder());
    }

    /** The article's headline on the page; null when there is none to be told. */
    @Nullable
    Block headline() {
        return headline;
    }

    /** The article or main element round the headline; null when there is none. */
    @Nullable
    Element home() {
        return home;
    }

    /** The core; the whole body when no text stands out. */
    Element core() {
        Element best = page.body();
        double most = 0;
        for (Map.Entry<Element, Double> scored : scores().entrySet()) {
            double score = scored.getValue() * bonus(scored.getKey());
            if (score > most) {
                most = score;
                best = scored.getKey();
            }
        }
        return best;
    }

    private Map<Element, Double> scores() {
        Map<Element, Double> scores = new HashMap<>();
        for (Block block : page.blocks()) {
            double weight = page.weight(block);
            if (weight > 0 && !page.isClutter(block)) {
                Element at = block.isParagraph() ? block.holder().parent() : block.holder();
                for (double share = 1; at != null && share > LEAST; share *= STEP) {
                    scores.merge(at, weight * share, Double::sum);
                    at = at.parent();
                }
            }
        }
        return scores;
    }

    private double bonus(Element element) {
        double bonus = PageMap.isNamedText(element) ? NAMED : 1;
        if (home == null || !PageMap.isWithin(element, home)) {
            return bonus;
        }
        return bonus * (home.normalName().equals("article") ? HOME_ARTICLE : HOME_MAIN);
    }

    private @Nullable Block findHeadline() {
        Block first = null;
        for (Block block : page.blocks()) {
            if (block.isHeading() && page.hints().isTitle(block.text())) {
                return block;
            }
            if (first == null && block.is("h1") && block.mass() > HEADLINE) {
                first = block;
            }
        }
        return first;
    }

    private static @Nullable Element home(Element heading) {
        for (Element at = heading; at != null; at = at.parent()) {
            if (HOMES.contains(at.normalName())) {
                return at;
            }
        }
        return null;
    }
}
