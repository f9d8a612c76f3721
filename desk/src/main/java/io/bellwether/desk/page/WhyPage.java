package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Reason;
import io.bellwether.desk.receipt.Segment;
import java.util.List;
import java.util.Optional;

/**
 * The page that tells why.
 *
 * @param asked what was pasted, to change it
 * @param mayAsk whether pages that no feed brought can be asked for
 * @param answer empty before something is asked
 */
record WhyPage(String asked, boolean mayAsk, Optional<Told> answer) {

    /**
     * What is told.
     *
     * @param verdict the answer in one sentence
     * @param sighting what became of it here, line by line
     * @param askAddress the address whose page may be asked for; empty where that is not offered
     * @param alike other articles that tell the same
     * @param alikeTitle what they are
     * @param judged empty where there was nothing to judge
     */
    record Told(
            String verdict,
            List<Line> sighting,
            Optional<String> askAddress,
            String alikeTitle,
            List<StoryLink> alike,
            Optional<Judged> judged) {

        Told {
            sighting = List.copyOf(sighting);
            alike = List.copyOf(alike);
        }
    }

    /** A line with a page that shows more. */
    record Line(String label, String text, Optional<String> href) {}

    /** Another article. */
    record StoryLink(String title, String href, String source, Moment time) {}

    /**
     * The article with what was found marked, and every theme.
     *
     * @param profile version that spoke
     * @param got themes it has, best first
     * @param missed all others, the nearest first
     */
    record Judged(
            List<Segment> title,
            List<List<Segment>> text,
            String language,
            String profile,
            List<Got> got,
            List<Missed> missed) {

        Judged {
            title = List.copyOf(title);
            text = List.copyOf(text);
            got = List.copyOf(got);
            missed = List.copyOf(missed);
        }
    }

    /**
     * A score beside what it takes.
     *
     * @param share of the score, 0 to 100
     * @param needed share that it takes, 0 to 100
     */
    record Scale(String score, String threshold, int share, int needed) {}

    /** A theme it has. */
    record Got(Choice theme, Scale scale, String alert, String gate, Optional<String> nearest, List<Reason> reasons) {

        Got {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A theme it has not.
     *
     * @param found words that speak for it, in words; empty when nothing does
     * @param tipping what would have tipped it, or that nothing single would
     */
    record Missed(Choice theme, Scale scale, String found, String gate, List<String> tipping) {

        Missed {
            tipping = List.copyOf(tipping);
        }
    }
}
