package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.profile.ProfileBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One briefing saved in five formats. */
class BriefingFormatsTest {

    private static final Path MARKDOWN = Path.of("../briefings/deepseek-impact.md");

    @TempDir
    private static Path folder;

    private static Briefing original = BriefingParser.parse("", "");
    private static List<String> themes = List.of();
    private static int hyphenated;

    @BeforeAll
    static void save() throws IOException {
        original = BriefingFile.read(MARKDOWN);
        themes = themes(ProfileBuilder.build(original));
        List<Block> blocks = Block.of(Files.readString(MARKDOWN));
        Files.writeString(
                folder.resolve("briefing.txt"),
                blocks.stream().map(BriefingFormatsTest::text).collect(Collectors.joining("\n")));
        Files.writeString(folder.resolve("briefing.html"), html(blocks));
        SavedDocx.write(blocks, folder.resolve("briefing.docx"));
        hyphenated = SavedPdf.write(blocks, "•", folder.resolve("briefing.pdf"));
        SavedPdf.write(blocks, "", folder.resolve("drawn-bullets.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void says_the_same_as_the_markdown(String format) {
        Briefing briefing = BriefingFile.read(folder.resolve("briefing." + format));
        assertThat(briefing.title()).isEqualTo(original.title());
        assertThat(said(briefing)).containsExactlyElementsOf(said(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void gives_the_same_themes_terms_and_sentences(String format) {
        Profile profile = ProfileBuilder.build(BriefingFile.read(folder.resolve("briefing." + format)));
        assertThat(themes(profile)).containsExactlyElementsOf(themes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf"})
    void reads_its_own_extracted_text_to_the_same_end(String format) throws IOException {
        Briefing briefing = BriefingFile.read(folder.resolve("briefing." + format));
        Path text = Files.writeString(folder.resolve("again-" + format + ".md"), briefing.text());
        assertThat(BriefingFile.read(text)).isEqualTo(briefing);
    }

    @Test
    void says_the_same_where_bullets_are_no_letters() {
        assertThat(said(BriefingFile.read(folder.resolve("drawn-bullets.pdf"))))
                .containsExactlyElementsOf(said(original));
    }

    @Test
    void was_put_to_the_test_of_hyphens() {
        assertThat(hyphenated).isGreaterThan(20);
    }

    private static List<String> said(Briefing briefing) {
        return briefing.passages().stream()
                .map(passage -> "%s / %s / %s"
                        .formatted(
                                passage.section(),
                                passage.heading(),
                                passage.text().stream()
                                        .map(span -> span.of(briefing.text()))
                                        .collect(Collectors.joining("|"))))
                .toList();
    }

    private static List<String> themes(Profile profile) {
        return profile.themes().stream()
                .flatMap(theme -> theme.terms().stream()
                        .map(term -> "%s %s %s: %s %s because %s in %s"
                                .formatted(
                                        theme.id(),
                                        theme.headings(),
                                        theme.gate(),
                                        term.text(),
                                        term.weight(),
                                        term.from().sentence(),
                                        term.from().section())))
                .toList();
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Item item -> "- %s: %s".formatted(item.heading(), item.text());
            case Block.Paragraph paragraph -> paragraph.text();
        };
    }

    private static String html(List<Block> blocks) {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html><html><head><title>Site | Page</title><script>var theme = 1;</script></head><body>
                <nav><ul><li>Home: start here</li></ul></nav><main>
                """);
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block instanceof Block.Item;
            html.append(item && !inList ? "<ul>" : "").append(!item && inList ? "</ul>\n" : "");
            inList = item;
            html.append(html(block)).append('\n');
        }
        return html.append("</main><footer><p>Imprint: nobody</p></footer></body></html>")
                .toString();
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Heading heading -> "<h%1$d>%2$s</h%1$d>".formatted(heading.level(), heading.text());
            case Block.Item item ->
                "<li><b>%s</b>: %s</li>".formatted(item.heading(), item.text().replace(" ", "\n"));
            case Block.Paragraph paragraph -> "<p>%s</p>".formatted(paragraph.text());
        };
    }
}
