package io.bellwether.bench.quality;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.bench.corpus.ArticleFile;
import io.bellwether.classify.learn.LabelThemes;
import io.bellwether.classify.learn.Labels;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.learn.Marks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A labelled set as marks of a profile's themes.
 *
 * @param labels grades in the labels' own themes, by article id
 */
record LearningFiles(LabelThemes themes, Map<String, Map<String, Double>> labels, List<MarkedArticle> marks) {

    static LearningFiles of(Profile profile, ScoreRun.Files files) {
        LabelThemes themes = LabelThemes.read(files.themes());
        var labels = Labels.read(files.labels());
        try (Stream<Article> articles = ArticleFile.read(files.articles())) {
            return new LearningFiles(themes, labels, Marks.of(profile, articles, labels, Optional.of(themes)));
        }
    }
}
