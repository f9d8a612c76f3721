package io.bellwether.bench.newsroom;

import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Texts without end: half of them in the words of a briefing's passages, some ordinary, some copies of what was told before. The same
 * seed tells the same.
 */
public final class InventedTexts implements Iterator<Text> {

    private static final double COPIED = .1;
    private static final double ORDINARY = .45;
    private static final int REMEMBERED = 40;
    private static final int TITLE_WORDS = 12;
    private static final Instant FIRST = Instant.parse("2026-01-05T06:00:00Z");
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    private static final List<String> PLACES = List.of(
            "Lisbon", "Nairobi", "Oslo", "Hanoi", "Quito", "Riga", "Accra", "Perth", "Lyon", "Osaka", "Turin", "Leeds");
    private static final List<String> PEOPLE = List.of(
            "Amara Obi", "Jonas Lind", "Mei Tan", "Rosa Vidal", "Tomas Novak", "Ida Berg", "Ravi Nair", "Lena Roth");
    private static final List<String> DEEDS = List.of(
            "opened a bridge over the harbour",
            "won the final after extra time",
            "closed two hospitals for repairs",
            "found a Roman coin in a field",
            "voted to plant trees along the canal",
            "cancelled trains because of heavy snow",
            "sold the old theatre to a choir");

    private final List<List<String>> passages;
    private final RandomGenerator random;
    private final List<Text> told = new ArrayList<>();
    private long number;

    /** Texts about a briefing. */
    public InventedTexts(Briefing briefing, RandomGenerator random) {
        this.passages = briefing.passages().stream()
                .map(passage -> sentences(briefing, passage))
                .filter(sentences -> sentences.size() >= 2)
                .toList();
        this.random = random;
    }

    private static List<String> sentences(Briefing briefing, Passage passage) {
        String text = passage.text().stream()
                .map(span -> briefing.text().substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
        return Arrays.stream(text.split("(?<=[.?!])\\s+"))
                .map(String::strip)
                .filter(sentence -> sentence.length() > 40)
                .toList();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Text next() {
        Instant time = FIRST.plus(BETWEEN.multipliedBy(number++));
        double chance = random.nextDouble();
        if (chance < COPIED && !told.isEmpty()) {
            Text copied = one(told);
            return new Text(copied.title(), copied.summary(), copied.body(), time);
        }
        Text text = chance < COPIED + ORDINARY ? ordinary(time) : themed(time);
        told.add(text);
        if (told.size() > REMEMBERED) {
            told.removeFirst();
        }
        return text;
    }

    private Text ordinary(Instant time) {
        String deed = one(PLACES) + " " + one(DEEDS);
        return new Text(
                "%s, case %d".formatted(deed, random.nextInt(1, 10_000)),
                deed + ". " + remark(),
                remark() + " " + remark(),
                time);
    }

    private Text themed(Instant time) {
        List<String> passage = one(passages);
        String lead = one(passage);
        String title = "%s: %s".formatted(one(PLACES), firstWords(lead));
        return new Text(title, lead + " " + remark(), one(passage) + " " + remark() + " " + one(passage), time);
    }

    private String remark() {
        return "%s of %s spoke of %d cases in %s, %d more than before."
                .formatted(one(PEOPLE), one(PLACES), random.nextInt(2, 9_000), one(PLACES), random.nextInt(1, 500));
    }

    private String firstWords(String sentence) {
        int words = random.nextInt(TITLE_WORDS / 2, TITLE_WORDS + 1);
        return Arrays.stream(sentence.split("\\s+")).limit(words).collect(Collectors.joining(" "));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
