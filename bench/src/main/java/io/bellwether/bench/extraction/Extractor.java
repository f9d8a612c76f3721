package io.bellwether.bench.extraction;

import io.bellwether.ingest.extract.ArticleExtraction;
import io.bellwether.ingest.extract.ArticlePage;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;

/** What is measured. */
enum Extractor {
    BELLWETHER {
        @Override
        String text(ArticlePage page) {
            return ArticleExtraction.extract(page).text();
        }
    },
    READABILITY4J {
        @Override
        String text(ArticlePage page) {
            String html = new String(page.bytes(), StandardCharsets.UTF_8);
            String content = new Readability4J(page.url(), html).parse().getContent();
            return content == null ? "" : PlainMarkup.text(content);
        }
    };

    /** Main text of the page; empty when it finds none. */
    abstract String text(ArticlePage page);
}
