package io.bellwether.ingest.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How far the article's text reaches beyond its core. Many pages cut a text into parts, each in an element of its own: as long as an
 * element further out holds more paragraphs of the same kinds, it belongs to the text.
 *
 * @param core where most of the text stands
 * @param wide the core, or an element round it
 * @param kinds those that make up a good part of the core
 * @param parents elements that hold paragraphs of these kinds directly
 */
record Reach(Element core, Element wide, Set<String> kinds, Set<Element> parents) {

    /** Share of the core that makes a kind of paragraph typical of it. */
    private static final double TYPICAL = 0.15;
    /** How much more an element must hold to be worth going out to. */
    private static final double GAIN = 1.1;
    /** Steps out. */
    private static final int FARTHEST = 6;

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "blockquote");

    static Reach of(PageMap page, CoreSearch search) {
        Element core = search.core();
        Set<String> kinds = kinds(page, core);
        Element wide = wide(page, search, core, kinds);
        Set<Element> parents = new HashSet<>();
        for (Block block : page.blocks()) {
            Element parent = block.holder().parent();
            boolean typical = PageMap.isWithin(block.holder(), core) ? block.is("p") : kinds.contains(block.kind());
            if (parent != null && typical && page.weight(block) > 0 && PageMap.isWithin(block.holder(), wide)) {
                parents.add(parent);
            }
        }
        return new Reach(core, wide, kinds, parents);
    }

    private static Set<String> kinds(PageMap page, Element core) {
        Map<String, Double> weights = new HashMap<>();
        double all = 0;
        for (Block block : page.blocks()) {
            if (page.weight(block) > 0 && PageMap.isWithin(block.holder(), core) && !page.isClutter(block)) {
                weights.merge(block.kind(), page.weight(block), Double::sum);
                all += page.weight(block);
            }
        }
        double least = TYPICAL * all;
        weights.values().removeIf(weight -> weight < least);
        return Set.copyOf(weights.keySet());
    }

    private static Element wide(PageMap page, CoreSearch search, Element core, Set<String> kinds) {
        Element home = search.home();
        boolean bound = home != null && home.normalName().equals("article") && PageMap.isWithin(core, home);
        double held = held(page, core, kinds);
        Element wide = core;
        Element at = core;
        for (int i = 0; i < FARTHEST && !at.equals(page.body()) && !(bound && at.equals(home)); i++) {
            Element parent = at.parent();
            if (parent == null) {
                break;
            }
            at = parent;
            double there = held(page, at, kinds);
            if (there > GAIN * held) {
                wide = at;
                held = there;
            }
        }
        return wide;
    }

    private static double held(PageMap page, Element element, Set<String> kinds) {
        return page.blocks().stream()
                .filter(block -> page.weight(block) > 0
                        && kinds.contains(block.kind())
                        && PageMap.isWithin(block.holder(), element)
                        && !page.isClutter(block))
                .mapToDouble(page::weight)
                .sum();
    }

    /** Whether a block's place is one where the text stands. */
    boolean holds(Block block) {
        return PageMap.isWithin(block.holder(), core)
                || (PageMap.isWithin(block.holder(), wide)
                        && (block.isHeading() || kinds.contains(block.kind()) || isBesideParagraphs(block)));
    }

    private boolean isBesideParagraphs(Block block) {
        Element parent = block.holder().parent();
        return parent != null
                && (parents.contains(parent)
                        || (LISTS.contains(parent.normalName()) && parents.contains(parent.parent())));
    }

    /** Whether most of the core's text stands in paragraph elements, so that loose text is something else. */
    boolean isInParagraphs(PageMap page) {
        double all = 0;
        double paragraphs = 0;
        for (Block block : page.blocks()) {
            if (PageMap.isWithin(block.holder(), core) && !page.isClutter(block)) {
                all += page.weight(block);
                paragraphs += block.is("p") ? page.weight(block) : 0;
            }
        }
        return paragraphs > 0.7 * all;
    }
}
