package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.browser.Browser;
import io.bellwether.browser.Contrast;
import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.sample.SampleWeek;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekly reports on the desk, over a real store and, where there is one, in a real browser. */
class ReportRoutesIT {

    private static DeskOnStore desk;
    private static Path profile = Path.of("");

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        desk = DeskOnStore.start(directory.resolve("postgres"));
        SampleWeek.fill(desk.rows());
        profile = directory.resolve("profile");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void listsCompleteWeeksAndLeadsToEachInEveryFormat() throws Exception {
        Document list = Jsoup.parse(desk.get("/reports").body());

        assertThat(list.select("td.strong a").eachText())
                .containsExactly("Week 3 of 2026", "Week 2 of 2026", "Week 1 of 2026");
        for (String href : list.select("tbody tr:first-child a").eachAttr("href")) {
            HttpResponse<String> answer = desk.get(href);
            assertThat(answer.statusCode()).as(href).isEqualTo(200);
            assertThat(answer.body()).as(href).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html;charset=utf-8",
        "pdf, application/pdf",
        "md, text/markdown;charset=utf-8",
        "csv, text/csv;charset=utf-8"
    })
    void aFileIsOneToKeepWithLinksBackToThisDesk(String ending, String type) throws Exception {
        HttpResponse<String> answer = desk.get("/reports/2026-W03." + ending);

        assertThat(answer.headers().firstValue("content-type").orElse("").replace(" ", ""))
                .isEqualTo(type);
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"bellwether-2026-W03." + ending + "\"");
        if (!ending.equals("pdf")) {
            assertThat(answer.body()).contains(desk.at("/themes/data-privacy").toString());
        }
    }

    @Test
    void thePageLinksWithinTheDesk() throws Exception {
        Document page = Jsoup.parse(desk.get("/reports/2026-W03").body());

        assertThat(page.select("article.report a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/"));
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/2026-W99, 400, is no week: 2026 has weeks 1 to 53",
        "/reports/latest, 400, write a week as 2026-W03",
        "/reports/2026-W03.doc, 404, there are .html",
        "/reports/2024-W03, 404, Nothing was read of week 2024-W03"
    })
    void whatCannotBeReportedIsToldWithARemedy(String path, int status, String words) throws Exception {
        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void theCurrentWeekIsRefused() throws Exception {
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        HttpResponse<String> answer = desk.get("/reports/" + IsoWeek.of(today));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("is not over: a report of a part would mislead");
    }

    @ParameterizedTest(name = "{0} at {1} px, {2}")
    @CsvSource({
        "reports, 1280, light",
        "reports, 390, dark",
        "reports/2026-W03, 1280, light",
        "reports/2026-W03, 1280, dark",
        "reports/2026-W03, 390, light",
        "reports/2026-W03, 390, dark",
        "reports/2026-W03, 360, light"
    })
    void everyPageFitsItsWindowAndItsTextStandsOut(String path, int width, String scheme) throws Exception {
        Browser.assumeInstalled();
        try (Browser browser = Browser.start(profile)) {
            browser.open(desk.at("/" + path), width, scheme);

            assertThat(browser.number("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(browser.findAll("script:not([src])")).isEmpty();
            assertThat(browser.run("return document.title")).asString().doesNotContain("owned");
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allMatch(asked -> asked.startsWith(desk.at("/").toString()));
            assertThat(Contrast.tooFaint(browser)).isEmpty();
            browser.shoot(path.replace('/', '-'));
        }
    }
}
