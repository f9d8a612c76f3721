package io.bellwether.ingest.discovery;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.probe.FeedProbe;
import io.bellwether.ingest.probe.Probe;
import io.bellwether.ingest.probe.Probing;
import io.bellwether.ingest.robots.Robots;
import io.bellwether.ingest.robots.RobotsVerdict;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Searches one site for feeds: the address itself, what its page announces and links to, what pages of feeds that it links to list, and,
 * when all that is nothing, the usual places. The page is read because a person named it, and what it announces because it is meant for
 * us; links and guesses are a robot's doing and need leave by robots.txt. For one search; not thread-safe.
 */
public final class Discovery {

    /** Pages that list a site's feeds which are read too. */
    private static final int LISTING_PAGES = 2;

    private final FeedProbe probe;
    private final Robots robots;
    private final Probing probing;
    private final InstantSource clock;

    private final List<FoundFeed> feeds = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Integer> unasked = new LinkedHashMap<>();

    /** A search that asks through these. */
    public Discovery(FeedProbe probe, Robots robots, Probing probing, InstantSource clock) {
        this.probe = probe;
        this.robots = robots;
        this.probing = probing;
        this.clock = clock;
    }

    /**
     * The feeds of a site.
     *
     * @param address of a page or a feed; without a scheme https is tried, then http
     * @param each told of every answer, from any thread
     * @throws InterruptedException when interrupted; nothing goes on then
     */
    public Discovered find(String address, Consumer<Probe> each) throws InterruptedException {
        Probe first = start(address, each);
        switch (first) {
            case Probe.Found found -> feeds.add(new FoundFeed(new Candidate(found.at(), Origin.GIVEN), found));
            case Probe.NoFeed page -> search(page.document(), each);
            case Probe.Unreached none -> {
                remarks.add(none.reason());
                if (mayHaveOthers(none)) {
                    round(UsualPlaces.of(FeedSource.of(absolute(address), "").shownUrl()), each);
                }
            }
            case Probe.Unasked late -> remarks.add(late.reason());
        }
        unasked.forEach((reason, count) -> remarks.add("%d addresses left out: %s".formatted(count, reason)));
        int left = unasked.values().stream().mapToInt(Integer::intValue).sum();
        return new Discovered(Ranking.of(feeds, clock.instant()), asked.size() - left, remarks);
    }

    private Probe start(String address, Consumer<Probe> each) throws InterruptedException {
        Probe first = ask(absolute(address), each);
        boolean noAnswer = first instanceof Probe.Unreached none && none.status() == 0;
        return noAnswer && !hasScheme(address) ? ask("http://" + address.strip(), each) : first;
    }

    private Probe ask(String address, Consumer<Probe> each) throws InterruptedException {
        asked.add(address);
        return probing.ask(List.of(address), probe::ask, each).getFirst();
    }

    private static String absolute(String address) {
        return hasScheme(address) ? address.strip() : "https://" + address.strip();
    }

    private static boolean hasScheme(String address) {
        return address.contains("://");
    }

    /** A server that answers, if only that this page is not for us, may still have feeds for us. */
    private static boolean mayHaveOthers(Probe.Unreached none) {
        return none.outcome() == Outcome.GONE || (none.outcome() == Outcome.FAILED && none.status() > 0);
    }

    private void search(FeedDocument page, Consumer<Probe> each) throws InterruptedException {
        List<FeedDocument> listings = round(PageCandidates.of(page), each);
        for (FeedDocument listing : listings.stream().limit(LISTING_PAGES).toList()) {
            round(PageCandidates.of(listing), each);
        }
        if (feeds.isEmpty()) {
            round(UsualPlaces.of(page.address()), each);
        }
    }

    /** Asks those not asked yet; returns the pages among what was linked. */
    private List<FeedDocument> round(List<Candidate> candidates, Consumer<Probe> each) throws InterruptedException {
        List<Candidate> fresh = candidates.stream()
                .filter(candidate -> asked.add(candidate.address()))
                .toList();
        List<FeedDocument> pages = new ArrayList<>();
        List<Probe> probes = probes(fresh, each);
        for (int i = 0; i < fresh.size(); i++) {
            Candidate candidate = fresh.get(i);
            switch (probes.get(i)) {
                case Probe.Found found -> feeds.add(new FoundFeed(candidate, found));
                case Probe.NoFeed page when candidate.origin() == Origin.LINKED -> pages.add(page.document());
                case Probe.NoFeed page -> {}
                case Probe.Unreached none -> {}
                case Probe.Unasked none -> unasked.merge(none.reason(), 1, Integer::sum);
            }
        }
        return pages;
    }

    private List<Probe> probes(List<Candidate> candidates, Consumer<Probe> each) throws InterruptedException {
        List<String> addresses = candidates.stream().map(Candidate::address).toList();
        Set<String> announced = new HashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.origin() == Origin.ANNOUNCED)
                .forEach(candidate -> announced.add(candidate.address()));
        return probing.ask(
                addresses, address -> announced.contains(address) ? probe.ask(address) : permitted(address), each);
    }

    private Probe permitted(String address) throws InterruptedException {
        return switch (robots.check(address)) {
            case RobotsVerdict.Refused refused -> new Probe.Unasked(refused.reason());
            case RobotsVerdict.Allowed allowed -> probe.ask(address);
        };
    }
}
