package io.bellwether.bench.quality;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.bench.corpus.ArticleFile;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.bench.measure.Said;
import io.bellwether.classify.learn.LabelThemes;
import io.bellwether.classify.learn.Labels;
import io.bellwether.classify.learn.ThemeMapping;
import io.bellwether.classify.tag.Tagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A profile's tags beside the labels.
 *
 * @param judgements one a labelled article, in the order of the labels
 * @param tagged the same without those whose article was not in the file
 */
record ScoreRun(LabelThemes themes, ThemeMapping mapping, List<Judgement> judgements, List<Tagged> tagged) {

    /**
     * The files of labelled articles.
     *
     * @param articles as {@code bellwether tag} reads them; those without a label are passed over
     */
    record Files(Path articles, Path labels, Path themes) {}

    /** Tags the labelled articles and puts the labels beside. */
    static ScoreRun of(Profile profile, Files files) {
        return of(Tagger.of(profile), files);
    }

    /** The same with a tagger that lacks some of its parts. */
    static ScoreRun of(Tagger tagger, Files files) {
        LabelThemes themes = LabelThemes.read(files.themes());
        ThemeMapping mapping = themes.mapping(tagger.profile());
        SequencedMap<String, Map<String, Double>> labels = Labels.read(files.labels());
        Map<String, Article> articles = articles(files.articles(), labels);
        List<Judgement> judgements = new ArrayList<>();
        List<Tagged> tagged = new ArrayList<>();
        labels.forEach((id, grades) -> {
            Article article = articles.get(id);
            if (article == null) {
                judgements.add(Judgement.of(id, grades, Said.NOTHING, mapping));
            } else {
                Analysis analysis = tagger.tag(article);
                Judgement judgement = Judgement.of(id, grades, Said.of(analysis), mapping);
                judgements.add(judgement);
                tagged.add(new Tagged(article, analysis, judgement));
            }
        });
        return new ScoreRun(themes, mapping, judgements, tagged);
    }

    private static Map<String, Article> articles(Path file, Map<String, Map<String, Double>> labels) {
        Map<String, Article> articles = new HashMap<>();
        try (Stream<Article> read = ArticleFile.read(file)) {
            read.filter(article -> labels.containsKey(article.id()))
                    .forEach(article -> articles.put(article.id(), article));
        }
        return articles;
    }
}
