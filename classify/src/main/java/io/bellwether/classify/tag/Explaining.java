package io.bellwether.classify.tag;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.embedding.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Explains one article: weighs again what the tagger weighed, and what it would have weighed had the article said more. */
final class Explaining {

    /** A change that raises a score by less tells nothing. */
    private static final double LEAST_RISE = 0.005;

    private final Tagger tagger;
    private final Material material;
    private final Optional<ArticleMeaning> meaning;
    private final List<double[]> features;
    private final boolean vectors;

    /**
     * What an article was read as.
     *
     * @param asIs what speaks for each theme
     * @param opened the same if no theme required any words nearby
     */
    record Material(ArticleReading reading, List<ThemeReading> asIs, List<ThemeReading> opened) {}

    Explaining(Tagger tagger, Material material) {
        this.tagger = tagger;
        this.material = material;
        this.features = IntStream.range(0, material.asIs().size())
                .mapToObj(place -> ofWords(place, material.asIs().get(place)))
                .toList();
        Features.compare(features);
        ArticleReading reading = material.reading();
        boolean readable = !reading.isForeign() && reading.statements() > 0;
        this.vectors = readable && tagger.meaning().isPresent() && ThemeOdds.possible(tagger.profile(), features);
        this.meaning = tagger.meaning().filter(reader -> readable).map(this::read);
    }

    /** As the tagger reads; where it reads nothing, what it might have read. */
    private ArticleMeaning read(MeaningReader reader) {
        ArticleText text = material.reading().text();
        return vectors ? reader.read(text, features) : reader.readAll(text, features);
    }

    Explanation explain(Analysis analysis) {
        Profile profile = tagger.profile();
        return new Explanation(
                profile,
                analysis,
                IntStream.range(0, features.size()).mapToObj(this::theme).toList());
    }

    private ThemeExplanation theme(int place) {
        Theme theme = tagger.profile().themes().get(place);
        List<Evidence> evidence = material.asIs().get(place).evidence();
        GateSearch gate = new GateSearch(material.reading(), tagger.index().index());
        double[] own = features.get(place);
        return new ThemeExplanation(
                theme.id(),
                score(place, own),
                Tagger.round(theme.calibration().score(odds(place, own).main())),
                evidence,
                gate.search(tagger.index().gate(place), evidence),
                vectors
                        ? meaning.map(article -> nearest(
                                article,
                                tagger.meaning()
                                        .orElseThrow()
                                        .meaning()
                                        .themes()
                                        .get(place)))
                        : Optional.empty(),
                vectors ? learned(place, own).wanted() : 0,
                whatIfs(place));
    }

    private ThemeExplanation.Likeness nearest(ArticleMeaning article, ThemeMeaning theme) {
        ThemeExplanation.Likeness nearest = new ThemeExplanation.Likeness("", "", -1);
        for (int place = 0; place < article.sentences().size(); place++) {
            Embedding sentence = article.sentences().get(place);
            int like = theme.nearest(sentence);
            double cosine = theme.sentences().get(like).cosine(sentence);
            if (cosine > nearest.cosine()) {
                ArticleText text = material.reading().text();
                nearest = new ThemeExplanation.Likeness(
                        text.quote(text.statements().get(place)), theme.texts().get(like), cosine);
            }
        }
        return nearest;
    }

    private List<ThemeExplanation.WhatIf> whatIfs(int place) {
        double[] own = features.get(place);
        double[] opened = ChangedFeatures.withMeaningOf(
                own,
                ofWords(place, material.opened().get(place)),
                tagger.profile().themes().get(place).gate().size(),
                Math.max(1, sentences()));
        List<ThemeExplanation.WhatIf> whatIfs = new ArrayList<>();
        add(whatIfs, place, new Change.StrongestInTitle(), ChangedFeatures.strongestInTitle(own));
        add(whatIfs, place, new Change.ContextInTitle(), opened);
        double[] all = opened;
        Optional<Term> term = unsaid(place);
        if (term.isPresent()) {
            double strength = term.get().weight() / ThemeReading.SURE_TERMS;
            Change change = new Change.OneMoreTerm(term.get().text());
            add(whatIfs, place, change, ChangedFeatures.oneMoreTerm(own, strength, sentences()));
            all = ChangedFeatures.oneMoreTerm(all, strength, sentences());
        }
        List<ThemeConcept> concepts = tagger.profile().themes().get(place).concepts();
        if (!tagger.index().concepts(place).isEmpty()) {
            Change change = new Change.OneMoreWording(concepts.getFirst().title());
            add(whatIfs, place, change, ChangedFeatures.oneMoreWording(own, sentences()));
            all = ChangedFeatures.oneMoreWording(all, sentences());
        }
        if (whatIfs.size() > 1) {
            add(whatIfs, place, new Change.Together(), ChangedFeatures.strongestInTitle(all));
        }
        return whatIfs;
    }

    private int sentences() {
        return material.reading().statements();
    }

    /** The theme's heaviest term that the article does not say. */
    private Optional<Term> unsaid(int place) {
        Set<String> said = material.opened().get(place).evidence().stream()
                .map(Evidence::term)
                .collect(Collectors.toSet());
        return tagger.profile().themes().get(place).terms().stream()
                .filter(term -> !said.contains(term.text()))
                .max(Comparator.comparingDouble(Term::weight));
    }

    private void add(List<ThemeExplanation.WhatIf> whatIfs, int place, Change change, double[] changed) {
        double score = score(place, changed);
        if (score >= score(place, features.get(place)) + LEAST_RISE) {
            whatIfs.add(new ThemeExplanation.WhatIf(change, score));
        }
    }

    private double[] ofWords(int place, ThemeReading theme) {
        return Features.ofWords(
                material.reading(), theme, !tagger.index().concepts(place).isEmpty());
    }

    private double score(int place, double[] own) {
        Theme theme = tagger.profile().themes().get(place);
        return Tagger.round(theme.calibration().score(odds(place, own).wanted()));
    }

    /** As the cascade comes to them: a change can make vectors speak. */
    private ThemeOdds odds(int place, double[] own) {
        boolean speak = vectors
                || (meaning.isPresent()
                        && ThemeOdds.possible(tagger.profile().themes().get(place), own));
        ScoreModel.Weights weights =
                speak ? ScoreModel.bundled().meaning() : ScoreModel.bundled().words();
        ThemeOdds given = ThemeOdds.weighed(own, weights::weigh);
        return speak ? given.plus(learned(place, own)) : given;
    }

    /** What marks taught. */
    private ThemeOdds learned(int place, double[] own) {
        return meaning.map(ArticleMeaning::unusual)
                .map(unusual -> tagger.leanings().get(place).added(own, unusual))
                .orElse(new ThemeOdds(0, 0));
    }
}
