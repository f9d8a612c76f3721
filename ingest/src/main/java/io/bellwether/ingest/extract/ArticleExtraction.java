package io.bellwether.ingest.extract;

import io.bellwether.article.text.CleanText;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Finds the main text of an article's page: without menus, related links, captions, banners, boxes, share bars and comments. Of a page
 * behind a wall what stands there. Bounded in time, whatever the page; never throws for what a page holds.
 */
public final class ArticleExtraction {

    /** Share of the text in structured data below which what was found on the page is taken for something else. */
    private static final double ELSEWHERE = 0.5;

    private ArticleExtraction() {}

    /** The article of a page; its text is empty when there is none. */
    public static ArticleText extract(ArticlePage page) {
        Document document = PageReading.read(page);
        Metadata metadata = Metadata.of(document);
        return new ArticleText(
                metadata.title(),
                text(document, metadata),
                metadata.byline(),
                metadata.published(),
                metadata.language());
    }

    /**
     * What stands on the page, the hidden too where else nothing does. Some pages have their text in structured data alone, for scripts to
     * show it: those are believed when the page shows little of it.
     */
    private static String text(Document document, Metadata metadata) {
        Hints hints = metadata.hints();
        String visible = text(document, hints, false);
        String found = visible.isEmpty() ? text(document, hints, true) : visible;
        boolean elsewhere = hints.hasBody() && hints.coverage(found) < ELSEWHERE;
        return elsewhere ? metadata.linked().body() : found;
    }

    private static String text(Document document, Hints hints, boolean withHidden) {
        List<Block> blocks = Blocks.of(document.body(), withHidden);
        String text = MainText.choose(new PageMap(document.body(), blocks, hints)).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
        return CleanText.clean(text, MarkupText.LONGEST).strip();
    }
}
