package io.bellwether.desk.outbox;

import io.bellwether.desk.page.Wording;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.document.WeekText;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.SavedSearch;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The subject lines of messages, as people see them in a list. Pure. */
final class Subject {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    /** Phones show about 40 characters, other lists about 70; more is only in the way. */
    private static final int LONGEST = 120;

    private Subject() {}

    /** "[High] Ministry widens export controls". */
    static String of(StoryGroup group) {
        return "[%s] %s".formatted(Wording.name(group.severity()), headline(group));
    }

    /** "[High] 7 stories: Ministry widens export controls, and 6 more". */
    static String of(List<StoryGroup> groups) {
        StoryGroup loudest = groups.getFirst();
        return groups.size() == 1
                ? of(loudest)
                : "[%s] %s: %s, and %d more"
                        .formatted(
                                Wording.name(loudest.severity()),
                                Wording.stories(groups.size()),
                                headline(loudest),
                                groups.size() - 1);
    }

    /** "Daily digest, Thursday, 26 November: 12 alerts". */
    static String ofDigest(Instant until, Rhythm rhythm, long alerts) {
        return "Daily digest, %s: %s"
                .formatted(
                        DAY.format(until.atZone(rhythm.zone())),
                        alerts == 0 ? "no alerts" : Wording.count(alerts, "alert"));
    }

    /** "12 new articles: chips, theme trade". */
    static String ofSearch(SavedSearch search, int found) {
        return "%s: %s".formatted(Wording.count(found, "new article"), cut(search.shown()));
    }

    /** "Weekly report: 12–18 January 2026 (week 3 of 2026)". */
    static String ofWeek(ReportPeriod period) {
        return "Weekly report: %s (week %d of %d)"
                .formatted(
                        WeekText.days(period),
                        period.week().week(),
                        period.week().year());
    }

    /** An answer keeps the subject of the first: some mail readers tell threads by it. */
    static String again(String first) {
        return "Re: " + first;
    }

    private static String headline(StoryGroup group) {
        return cut(Wording.title(group.headline()).strip());
    }

    private static String cut(String title) {
        int cut = title.offsetByCodePoints(0, Math.min(LONGEST, title.codePointCount(0, title.length())));
        return cut == title.length() ? title : title.substring(0, cut) + "…";
    }
}
