package io.bellwether.ingest.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sentences between headline and text, which often stand apart from it. */
final class Lede {

    private static final NameList NAMES = NameList.read("lede-names.txt");
    private static final Set<String> TAGS = Set.of("p", "h2", "h3", "li");
    /** Blocks above the text among which it is sought where there is no headline. */
    private static final int FARTHEST = 40;
    /** How far up a telling name may stand. */
    private static final int NAME_REACH = 3;
    /** Mass of a lede that a name vouches for. */
    private static final int SHORTEST_NAMED = 40;
    /** Mass of a lede that nothing but its place vouches for. */
    private static final int SHORTEST = 80;

    private Lede() {}

    /** The lede above the first block of the text; empty when there is none. */
    static List<Block> above(Block text, PageMap page, CoreSearch search) {
        Block headline = search.headline();
        int from = headline != null && headline.order() < text.order()
                ? headline.order() + 1
                : Math.max(0, text.order() - FARTHEST);
        return page.blocks().subList(from, text.order()).stream()
                .filter(block -> !page.hints().isTitle(block.text())
                        && block.linked() <= 0.5
                        && !page.isClutter(block)
                        && !Boilerplate.is(block))
                .filter(block -> isLede(block, page.hints(), headline != null))
                .toList();
    }

    private static boolean isLede(Block block, Hints hints, boolean hasHeadline) {
        return hints.isDescription(block.text())
                || (block.mass() > SHORTEST_NAMED && isNamed(block.holder()))
                || (hasHeadline
                        && block.mass() > SHORTEST
                        && TAGS.contains(block.holder().normalName()));
    }

    private static boolean isNamed(@Nullable Element holder) {
        Element at = holder;
        for (int i = 0; i < NAME_REACH && at != null; i++) {
            if (NAMES.hasOneOf(Names.of(at))) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
