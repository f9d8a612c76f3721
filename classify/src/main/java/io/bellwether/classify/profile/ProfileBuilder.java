package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import io.bellwether.classify.briefing.Slug;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a profile of a briefing: merges repeated headings into themes, chooses and weighs their terms, sets gates and thresholds. The
 * same briefing and background give the same profile everywhere.
 */
public final class ProfileBuilder {

    private ProfileBuilder() {}

    /** The profile, weighed and calibrated against the bundled background. */
    public static Profile build(Briefing briefing) {
        return build(briefing, Merges.NONE);
    }

    /**
     * The same with an analyst's say in which headings are one theme.
     *
     * @throws StageException when the merges contradict each other or name a heading that the briefing does not have
     */
    public static Profile build(Briefing briefing, Merges merges) {
        return build(briefing, merges, Background.bundled(), List.of());
    }

    /**
     * The profile, weighed and calibrated against these articles of ordinary news. The stream is read to its end and kept in memory.
     * With fewer than {@value CalibrationFit#FEWEST} articles the bundled background serves instead.
     */
    public static Profile build(Briefing briefing, Stream<Article> background) {
        return build(briefing, Merges.NONE, background);
    }

    /** Both: merges as in {@link #build(Briefing, Merges)}, articles as in {@link #build(Briefing, Stream)}. */
    public static Profile build(Briefing briefing, Merges merges, Stream<Article> background) {
        List<Article> articles = background.toList();
        return articles.size() < CalibrationFit.FEWEST
                ? build(briefing, merges)
                : build(briefing, merges, Background.count(articles.stream()), articles);
    }

    private static Profile build(Briefing briefing, Merges merges, Background background, List<Article> articles) {
        PassageReader reader = new PassageReader(briefing);
        Grouping asked = MergeRules.of(merges, briefing);
        List<List<Integer>> groups = new ThemeMerge(new PassageLikeness(briefing, background), asked)
                .groups(briefing.passages().size());
        List<List<Passage>> themes = groups.stream()
                .map(group -> group.stream().map(briefing.passages()::get).toList())
                .toList();
        List<List<Occurrence>> occurrences = themes.stream()
                .map(passages -> passages.stream()
                        .flatMap(passage -> reader.read(passage).stream())
                        .toList())
                .toList();
        Profile raw =
                new Profile(briefing.id(), "", briefing.title(), themes(briefing, themes, occurrences, background));
        return ProfileVersion.stamped(CalibrationFit.fit(raw, articles));
    }

    private static List<Theme> themes(
            Briefing briefing, List<List<Passage>> themes, List<List<Occurrence>> occurrences, Background background) {
        Lexicon lexicon = Lexicon.bundled();
        List<List<ThemeConcept>> concepts = ConceptAttachment.of(briefing, themes, lexicon);
        TermWeights weights = new TermWeights(background, occurrences);
        SequencedMap<String, String> gate = GateWords.of(occurrences, weights, Background.bundled());
        Set<String> ids = new HashSet<>();
        List<Theme> built = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            List<String> headings =
                    themes.get(theme).stream().map(Passage::heading).distinct().toList();
            String title = ThemeTitle.of(headings);
            List<Term> terms = weights.terms(theme, gate.keySet());
            List<String> gated = List.copyOf(gate.values());
            built.add(new Theme(
                    unique(Slug.of(title), ids),
                    title,
                    headings,
                    terms,
                    gated,
                    NameAliases.of(headings, terms, gated, lexicon),
                    concepts.get(theme),
                    CalibrationFit.AS_IS,
                    Tagger.defaultThreshold(),
                    Tagger.defaultAlertThreshold()));
        }
        return built;
    }

    private static String unique(String slug, Set<String> taken) {
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}
