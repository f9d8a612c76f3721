package io.bellwether.desk.report.document;

import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.report.document.Block.Points;
import io.bellwether.desk.report.document.Inline.Text;
import java.util.List;
import java.util.stream.Stream;

/** Says how the figures come about, for whoever doubts them. */
final class MethodWriting {

    private MethodWriting() {}

    static Section write(WeeklyReport report) {
        return Section.of(
                "method",
                "How to read this",
                new Points(Stream.of(
                                "A story is all articles that report one event. It counts once in a theme, in the hour of its first"
                                        + " article there; a publisher counts once in a story, and where an alert was raised, near"
                                        + " copies of one text count as their first publisher.",
                                "Expected is the sum over the hours of what the eight weeks before make usual, given how much was"
                                        + " observed. Chance is how often a usual week brings so many stories or more (or so few or"
                                        + " fewer): a negative binomial tail, its spread taken rather too wide than too narrow.",
                                "Red, and told at the top, is what would come by chance in fewer than 1 of 20 whole reports; a fall"
                                        + " must be ten times less likely than a rise, for it may be our own blindness.",
                                "Words rise by the log-odds ratio with an informative prior (Monroe, Colaresi and Quinn 2008), three"
                                        + " standard deviations or more, in three stories of two publishers at least. A new name stood"
                                        + " in no title of the eight weeks before.",
                                "The interval of precision is Wilson's (1927). People mark what they see, which is no random sample.",
                                "Late articles and edits change the store: the report made again later may differ a little. The week"
                                        + " is %s hours long in %s."
                                                .formatted(
                                                        report.period().hours(),
                                                        report.period().zone().getId()))
                        .map(sentence -> List.<Inline>of(new Text(sentence)))
                        .toList()));
    }
}
