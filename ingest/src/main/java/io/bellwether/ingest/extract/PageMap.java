package io.bellwether.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands where on a page: how much running text each element holds, and what is clutter. For one thread. An element of jsoup is equal to itself alone. */
final class PageMap {

    private static final NameList CLUTTER = NameList.read("clutter-names.txt");
    private static final NameList DOUBTFUL = NameList.read("doubtful-names.txt");
    private static final Set<String> CLUTTER_TAGS =
            Set.of("aside", "caption", "fieldset", "figcaption", "figure", "footer", "form", "menu", "nav");
    private static final Set<String> CLUTTER_ROLES = Set.of(
            "alert",
            "alertdialog",
            "banner",
            "complementary",
            "contentinfo",
            "dialog",
            "menu",
            "menubar",
            "navigation",
            "search",
            "tablist",
            "toolbar",
            "tooltip");
    private static final Set<String> NEVER_CLUTTER = Set.of("html", "body", "main", "article", "h1");
    /** How authors name the element that holds an article's text. */
    private static final Pattern TEXT_NAME = Pattern.compile(
            "(?i)(?:article|story|post|entry|news|content)[-_]*(?:body|text|content|main)(?![a-z]{0,30}(?:caption|image|author|meta|tag|foot|share|relat))"
                    + "|body-?text|rich-?text");

    /** Mass of a block below which it is hardly a sentence. */
    private static final int SENTENCE = 50;
    /** What pieces of lists and tables, and blocks inside list items, count for: menus and streams of teasers are made of them. */
    private static final double PIECE = 0.4;
    /** What a block counts for that structured data do not have in the article's text. */
    private static final double UNCONFIRMED = 0.3;
    /** Share of the page's running text above which an element is no clutter, whatever its name. */
    private static final double MOST_OF_THE_PAGE = 0.5;
    /** How far up a list item is looked for. */
    private static final int ITEM_REACH = 6;

    private final Element body;
    private final List<Block> blocks;
    private final Hints hints;
    private final double[] weights;
    private final Map<Element, Sums> sums = new HashMap<>();
    private final Map<Element, Boolean> clutter = new HashMap<>();

    PageMap(Element body, List<Block> blocks, Hints hints) {
        this.body = body;
        this.blocks = blocks;
        this.hints = hints;
        this.weights = new double[blocks.size()];
        for (Block block : blocks) {
            weights[block.order()] = weigh(block);
            for (Element at = block.holder(); at != null; at = at.parent()) {
                sums.computeIfAbsent(at, added -> new Sums()).add(block, weights[block.order()]);
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    Hints hints() {
        return hints;
    }

    Element body() {
        return body;
    }

    /** How much of a text's paragraph a block is: its mass, or nothing for headings, scraps and links. */
    double weight(Block block) {
        return weights[block.order()];
    }

    private double weigh(Block block) {
        if (block.isHeading() || block.linked() > 0.5 || block.mass() < SENTENCE) {
            return 0;
        }
        double weight = block.mass() * (1 - block.linked());
        weight *= block.isPiece() || isInItem(block.holder()) ? PIECE : 1;
        return weight * (hints.hasBody() && !hints.isInBody(block.text()) ? UNCONFIRMED : 1);
    }

    private static boolean isInItem(Element holder) {
        Element at = holder.parent();
        for (int i = 0; i < ITEM_REACH && at != null; i++) {
            if (at.normalName().equals("li")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether the element, or one round it, stands beside the article rather than in it. */
    boolean isClutter(Element element) {
        Boolean known = clutter.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        boolean is = !element.equals(body) && (isClutterItself(element) || (parent != null && isClutter(parent)));
        clutter.put(element, is);
        return is;
    }

    /** The same for the place of a block. */
    boolean isClutter(Block block) {
        return isClutter(block.holder());
    }

    private boolean isClutterItself(Element element) {
        if (NEVER_CLUTTER.contains(element.normalName()) || isNamedText(element)) {
            return false;
        }
        Sums inside = sums.get(element);
        if (inside != null && inside.weight > MOST_OF_THE_PAGE * total()) {
            return false;
        }
        Set<String> names = Names.of(element);
        return isTaggedClutter(element)
                || CLUTTER.hasOneOf(names)
                || (DOUBTFUL.hasOneOf(names) && (inside == null || inside.isPoor()));
    }

    private double total() {
        Sums all = sums.get(body);
        return all == null ? 0 : all.weight;
    }

    private static boolean isTaggedClutter(Element element) {
        return CLUTTER_TAGS.contains(element.normalName())
                || CLUTTER_ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || element.attr("aria-modal").equals("true");
    }

    /** Whether the element's names say that it holds an article's text. */
    static boolean isNamedText(Element element) {
        return isTextName(element.className()) || isTextName(element.attr("itemprop")) || isTextName(element.id());
    }

    private static boolean isTextName(String name) {
        return !name.isEmpty()
                && name.length() <= Names.LONGEST
                && TEXT_NAME.matcher(name).find();
    }

    /** Whether an element is another or stands inside it. */
    static boolean isWithin(@Nullable Element element, Element outer) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** What an element holds in all. */
    private static final class Sums {

        private double weight;
        private double mass;
        private double linked;

        void add(Block block, double itsWeight) {
            weight += itsWeight;
            mass += block.mass();
            linked += block.mass() * block.linked();
        }

        /** Hardly a sentence, or a good part of it links. */
        boolean isPoor() {
            return weight < SENTENCE + 10 || linked > 0.2 * mass;
        }
    }
}
