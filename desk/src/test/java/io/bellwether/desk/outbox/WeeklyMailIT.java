package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.report.ReportOutcome;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.WeeklyReports;
import io.bellwether.desk.report.document.DeskLinks;
import io.bellwether.desk.report.format.ReportRendering;
import io.bellwether.desk.report.format.WeeklyFormat;
import io.bellwether.desk.sample.SampleWeek;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Rhythm;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly report as mail, over a real store and a real mail server. */
class WeeklyMailIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static Mailroom room;

    @BeforeAll
    static void open(@TempDir Path directory) {
        room = Mailroom.open(directory);
        SampleWeek.fill(room.rows());
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void goesOnceOnMondayMorningAndIsTheSameAsTheArchive() throws Exception {
        room.clock.set(SampleWeek.BEGIN.plus(Duration.ofDays(2)));
        subscribe("ada@example.org", Optional.empty());
        subscribe("bob@example.org", Optional.of(QuietHours.parse("22:00-09:00")));
        Instant morning = SampleWeek.END.plus(Duration.ofHours(7));

        room.clock.set(morning.minusSeconds(1));
        room.work();
        assertThat(room.arrived()).isEmpty();

        room.clock.set(morning);
        room.plan();
        room.plan();
        room.work();
        room.clock.move(Duration.ofMinutes(30));
        room.work();
        assertThat(room.subjects()).containsExactly("Weekly report: 12–18 January 2026 (week 3 of 2026)");
        checkParts(room.arrived().getFirst());

        room.clock.set(morning.plus(Duration.ofHours(2)));
        room.work();
        room.clock.move(Duration.ofDays(3));
        room.work();
        assertThat(room.arrived()).hasSize(2);
        assertThat(room.arrived().getLast().getAllRecipients()[0]).hasToString("bob@example.org");
        assertThat(new HashSet<>(room.ids())).hasSize(2);
    }

    private static void checkParts(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
        String html = words.getBodyPart(1).getContent().toString();
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.writeString(Path.of("target", "screenshots", "weekly-mail.html"), html);
        assertThat(words.getBodyPart(0).getContent().toString())
                .contains("Data privacy and national security bans rose", "/reports/2026-W03?zone=Europe%2FWarsaw");
        assertThat(html)
                .contains(
                        "https://news.example.org/reports/2026-W03?zone=Europe%2FWarsaw",
                        "Data privacy and national security bans");
        BodyPart paper = parts.getBodyPart(1);
        assertThat(paper.getFileName()).isEqualTo("bellwether-2026-W03.pdf");
        assertThat(paper.getContentType()).startsWith("application/pdf");
        assertThat(paper.getInputStream().readAllBytes()).isEqualTo(archived());
    }

    private static byte[] archived() {
        ReportArchive archive =
                new ReportArchive(new WeeklyReports(room.source(), room.clock, Mailroom.PATIENCE), room.source());
        ReportPeriod period = new ReportPeriod(IsoWeek.parse("2026-W03"), ZONE);
        assertThat(archive.weeks()).extracting(ReportArchive.KeptWeek::period).containsExactly(period);
        return new ReportRendering()
                .render(
                        ((ReportOutcome.Made) archive.of(period)).report(),
                        WeeklyFormat.PDF,
                        DeskLinks.at("https://news.example.org"));
    }

    private static void subscribe(String address, Optional<QuietHours> quiet) {
        room.subscribe(
                address,
                new Interest(Set.of(), Severity.LOW),
                new Rhythm(false, Optional.empty(), quiet, ZONE, 6, Optional.of(LocalTime.of(7, 0))));
    }
}
