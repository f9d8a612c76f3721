package io.bellwether.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses the blocks of a page that make up the article's text: the lede above it, and what stands in its {@link Reach}. */
final class MainText {

    /** Share of links from which a block only points elsewhere. */
    private static final double LINKS = 0.6;
    /** Elements besides those of paragraphs in which loose text may be of the article. */
    private static final Set<String> LOOSE = Set.of("ul", "ol", "body", "center", "font");
    /** Blocks from the top within which the headline may stand again in smaller letters. */
    private static final int TOP = 50;

    private final PageMap page;
    private final CoreSearch search;

    private MainText(PageMap page) {
        this.page = page;
        this.search = new CoreSearch(page);
    }

    /** The article's blocks, in their order; empty when there are none. */
    static List<Block> choose(PageMap page) {
        MainText choice = new MainText(page);
        List<Block> text = choice.text();
        if (text.isEmpty()) {
            return choice.anything();
        }
        List<Block> whole = Stream.concat(Lede.above(text.getFirst(), page, choice.search).stream(), text.stream())
                .toList();
        List<Block> pruned = withoutBareHeadings(whole);
        return pruned.isEmpty() ? whole : pruned;
    }

    private List<Block> text() {
        Reach reach = Reach.of(page, search);
        boolean paragraphs = reach.isInParagraphs(page);
        return page.blocks().stream()
                .filter(block -> reach.holds(block) && mayBeText(block))
                .filter(block -> !paragraphs
                        || block.isParagraph()
                        || LOOSE.contains(block.holder().normalName())
                        || reach.parents().contains(block.holder()))
                .toList();
    }

    private boolean mayBeText(Block block) {
        return !page.isClutter(block)
                && (block.linked() <= LINKS || block.isCell())
                && !Boilerplate.is(block)
                && !isHeadline(block);
    }

    private boolean isHeadline(Block block) {
        return (block.isHeading() || block.order() < TOP) && page.hints().isTitle(block.text());
    }

    /** On a page without running text: what there is in its article or main element. */
    private List<Block> anything() {
        return page.blocks().stream()
                .filter(block -> mayBeText(block) && isInArticle(block.holder()))
                .toList();
    }

    private static boolean isInArticle(@Nullable Element holder) {
        for (Element at = holder; at != null; at = at.parent()) {
            if (at.normalName().equals("article") || at.normalName().equals("main")) {
                return true;
            }
        }
        return false;
    }

    /** Drops headings with nothing under them. */
    private static List<Block> withoutBareHeadings(List<Block> text) {
        List<Block> backwards = new ArrayList<>();
        for (Block block : text.reversed()) {
            if (!block.isHeading() || !isBare(block, backwards.isEmpty() ? null : backwards.getLast())) {
                backwards.add(block);
            }
        }
        return backwards.reversed();
    }

    private static boolean isBare(Block heading, @Nullable Block next) {
        return next == null
                || (next.isHeading()
                        && next.holder().normalName().compareTo(heading.holder().normalName()) <= 0);
    }
}
