package io.bellwether.desk.page;

import io.bellwether.desk.page.WhyPage.Told;
import io.bellwether.desk.why.Alike;
import io.bellwether.desk.why.Answer;
import io.bellwether.desk.why.Question;
import io.bellwether.desk.why.Sighting;
import java.util.List;
import java.util.Optional;

/** Writes the page that tells why. */
final class WhyWriting {

    private final TimeText times;
    private final SightingWriting sightings;

    WhyWriting(TimeText times) {
        this.times = times;
        this.sightings = new SightingWriting(times);
    }

    WhyPage write(WhyFacts facts) {
        return new WhyPage(facts.asked(), facts.mayAsk(), facts.answer().map(answer -> told(facts, answer)));
    }

    private Told told(WhyFacts facts, Answer answer) {
        Sighting sighting = answer.sighting();
        return new Told(
                verdict(answer),
                sightings.lines(sighting),
                askAddress(facts, sighting),
                sighting instanceof Sighting.Stored
                        ? "Others that report the same event"
                        : "Stored under the same title",
                alike(sighting).stream().map(this::link).toList(),
                answer.judged().map(JudgedWriting::write));
    }

    /** An address that was looked for in the store alone. */
    private static Optional<String> askAddress(WhyFacts facts, Sighting sighting) {
        return facts.mayAsk()
                        && facts.question() instanceof Question.OfAddress(String address)
                        && sighting instanceof Sighting.Unseen unseen
                        && facts.answer().flatMap(Answer::judged).isEmpty()
                        && unseen.refusal().isEmpty()
                ? Optional.of(address)
                : Optional.empty();
    }

    private static String verdict(Answer answer) {
        String seen = switch (answer.sighting()) {
            case Sighting.Stored _ -> "A feed brought it";
            case Sighting.Unseen _ -> "No feed has brought it";
            case Sighting.Pasted _ -> "A text of your own";
        };
        return answer.judged()
                .map(judged -> judged.explanation().analysis().tags().size())
                .map(tags -> seen
                        + (tags == 0
                                ? "; no theme reaches its threshold."
                                : "; it has " + Wording.count(tags, "theme") + " of the profile in force."))
                .orElse(seen + ".");
    }

    private static List<Alike> alike(Sighting sighting) {
        return switch (sighting) {
            case Sighting.Stored stored -> stored.elsewhere();
            case Sighting.Unseen unseen -> unseen.alike();
            case Sighting.Pasted pasted -> pasted.alike();
        };
    }

    private WhyPage.StoryLink link(Alike other) {
        return new WhyPage.StoryLink(
                Wording.title(other.title()),
                DeskPath.article(other.id()),
                Wording.source(other.source()),
                times.moment(other.time()));
    }
}
