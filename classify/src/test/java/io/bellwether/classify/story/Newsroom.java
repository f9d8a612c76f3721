package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A stream of invented articles: events that many report, some copied, some long after, and others that nobody else reports. */
public final class Newsroom {

    private static final List<String> PLACES = List.of(
            "Kvaloy", "Norland", "Ashford", "Lindau", "Torvik", "Skarsund", "Merano", "Oduya", "Benedek", "Halden");
    private static final List<String> DEEDS = List.of(
            "ferry runs aground in fog",
            "parliament passes budget after long session",
            "orchestra names new conductor",
            "bridge closed after crack is found",
            "harbour strike ends with pay deal",
            "reactor shut down for safety checks",
            "mayor resigns over housing contracts",
            "vaccine factory opens with delay");

    private final Random random;

    /** The articles of a seed are always the same. */
    public Newsroom(long seed) {
        random = new Random(seed);
    }

    /** So many articles, about twenty an hour, in order of arrival but not of publication. */
    public List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double hour = at / 20.0;
            int event = ((int) (hour / 8)) * 6 + random.nextInt(6);
            Random told = new Random(event);
            String place = PLACES.get(told.nextInt(PLACES.size()));
            String deed = DEEDS.get(told.nextInt(DEEDS.size()));
            int number = 10 + told.nextInt(900);
            String title = random.nextBoolean() ? place + " " + deed : number + " affected as " + deed + " in " + place;
            String summary =
                    "Officials in %s said on Monday that %d people were affected when the %s, reporter %d wrote."
                            .formatted(place, number, deed, random.nextInt(5));
            double published = Math.max(0, hour - random.nextInt(30));
            articles.add(Written.from("n" + at, "Paper " + random.nextInt(9), published, title, summary));
        }
        return articles;
    }
}
