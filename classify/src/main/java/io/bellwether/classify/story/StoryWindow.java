package io.bellwether.classify.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports that came lately, in order of arrival, and the open stories they are in. All of it is a function of what its
 * {@link ReportStore} holds, and every change is written there. Not thread-safe.
 */
final class StoryWindow {

    private final StorySettings settings;
    private final ReportStore store;
    private final TermCounts counts = new TermCounts();
    private final NameCounts names = new NameCounts();
    private final Map<String, OpenStory> byArticle = new HashMap<>();
    /** A ring with a place more than the window: what comes is in before the oldest leaves, so that its story stays open. */
    private final HeldReport[] held;

    private final TermIndex index;
    /** Number of the oldest entry when the window was made; {@code first} and {@code next} count from there. */
    private final long base;

    private int first;
    private int next;

    /** The window as the store has it. */
    StoryWindow(StorySettings settings, ReportStore store) {
        this.settings = settings;
        this.store = store;
        List<ReportEntry> entries = new ArrayList<>();
        store.read((key, value) -> entries.add(ReportEntry.read(key, value)));
        int inWindow = (int) entries.stream().filter(ReportEntry::inWindow).count();
        held = new HeldReport[Math.max(settings.capacity(), inWindow) + 1];
        index = new TermIndex(held.length);
        base = entries.isEmpty() ? 0 : entries.getFirst().number();
        entries.forEach(this::restore);
    }

    /** Entries come in order, and the first of a story, whose id it has, is kept as long as any of it. */
    private void restore(ReportEntry entry) {
        OpenStory story = byArticle.computeIfAbsent(entry.story(), _ -> new OpenStory(entry.report()));
        HeldReport one = new HeldReport(entry.number(), entry.report(), story, entry.place(), entry.came());
        if (entry.inWindow()) {
            if (first == next) {
                first = (int) (entry.number() - base);
                next = first;
            }
            hold(one);
        } else {
            byArticle.put(one.report().id(), story);
            story.remember(one);
        }
    }

    /** A reader that weighs terms by this window. */
    ReportReader reader() {
        return new ReportReader(counts, names);
    }

    /** The story of an article that is held, or by which an open story is still known. */
    Optional<OpenStory> storyOf(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** The likest reports, the likest first. */
    List<HeldReport> find(Terms terms, int most, double least) {
        return index.find(terms, most, least).stream()
                .map(found -> held[found.number() % held.length])
                .toList();
    }

    /** The time of an arrival: no earlier than the one before. */
    Instant arrival(Instant time) {
        if (first == next) {
            return time;
        }
        Instant last = held[(next - 1) % held.length].came();
        return time.isBefore(last) ? last : time;
    }

    /** Takes a report that begins or joins a story; the oldest leave when the window is full. */
    void add(Report report, OpenStory story, Instant came) {
        HeldReport one = new HeldReport(base + next, report, story, story.size() + 1, came);
        store.put(ReportEntry.key(true, one), ReportEntry.value(one));
        hold(one).filter(dropped -> dropped.number() < base + first).ifPresent(this::forget);
        if (next - first > settings.capacity()) {
            removeFirst();
        }
    }

    /** Removes what came before a time. */
    void expire(Instant oldest) {
        while (first < next && held[first % held.length].came().isBefore(oldest)) {
            removeFirst();
        }
    }

    /** Enters a report; what its story is no longer known by. */
    private Optional<HeldReport> hold(HeldReport one) {
        held[next % held.length] = one;
        index.add(next, one.report().text());
        next++;
        counts.add(one.report().text());
        names.add(one.report());
        byArticle.put(one.report().id(), one.story());
        return one.story().add(one);
    }

    private void removeFirst() {
        HeldReport oldest = held[first % held.length];
        first++;
        index.removeFirst(oldest.report().text());
        counts.remove(oldest.report().text());
        names.remove(oldest.report());
        store.delete(ReportEntry.key(true, oldest));
        OpenStory story = oldest.story();
        if (!story.release()) {
            close(story, oldest);
        } else if (story.isKnownBy(oldest)) {
            store.put(ReportEntry.key(false, oldest), ReportEntry.value(oldest));
        } else {
            byArticle.remove(oldest.report().id());
        }
    }

    /** Nothing of the story is held any more. */
    private void close(OpenStory story, HeldReport last) {
        byArticle.remove(last.report().id());
        story.known().stream().filter(known -> known.number() != last.number()).forEach(this::forget);
    }

    /** Forgets a report that had left the window and stood for its story. */
    private void forget(HeldReport one) {
        byArticle.remove(one.report().id());
        store.delete(ReportEntry.key(false, one));
    }
}
