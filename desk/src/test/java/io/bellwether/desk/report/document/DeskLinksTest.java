package io.bellwether.desk.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportPeriod;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskLinksTest {

    @Test
    void leadsToTheDeskOfThatAddress() {
        ReportPeriod period = new ReportPeriod(IsoWeek.parse("2026-W03"), ZoneId.of("UTC"));

        assertThat(DeskLinks.at("https://news.example.org/desk/").articles("a/b &c", period))
                .isEqualTo("https://news.example.org/desk/search?theme=a%2Fb%20%26c&from=2026-01-12&to=2026-01-18");
        assertThat(DeskLinks.HERE.story("é\"<")).isEqualTo("/stories/%C3%A9%22%3C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example.org",
                "javascript:alert(1)",
                "http://",
                "http://user@host/",
                "http://host/?a=b",
                "http://host/#a",
                "http://ho st/",
                "file:///etc/passwd"
            })
    void refusesWhatIsNoDesk(String address) {
        assertThatThrownBy(() -> DeskLinks.at(address))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("write it as http://127.0.0.1:8080");
    }
}
