package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.SentenceEncoder;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningReaderTest {

    private static final double LIKELY = 0.02;
    private static final double HARDLY = 0.999;
    private static final int ALL = 3;

    private final Theme theme = Profiles.theme("a", List.of(), "chip");

    @ParameterizedTest
    @CsvSource({LIKELY + "," + ALL, HARDLY + ",1"})
    void reads_on_only_where_a_theme_is_within_reach_of_its_threshold(double threshold, int sentences) {
        assertThat(read(Profiles.of(with(threshold, null)))).isEqualTo(sentences);
    }

    @Test
    void reads_all_for_a_theme_that_learned_from_whole_articles() {
        Learned.Settings before = new Learned.Settings(new Calibration(0, 1), HARDLY, HARDLY);
        Learned learned = new Learned(before, 1, 1, Learned.Leaning.NONE, Learned.Leaning.NONE, List.of());
        assertThat(read(Profiles.of(with(HARDLY, learned)))).isEqualTo(ALL);
    }

    private Theme with(double threshold, @Nullable Learned learned) {
        return theme.with(new Learned.Settings(new Calibration(0, 1), threshold, threshold), learned);
    }

    private static int read(Profile profile) {
        ArticleReading reading = ArticleReading.of(
                Profiles.article("Rain over a chip", "", "The harbour froze. Boats lay still."),
                new ProfileIndex(profile, Lexicon.bundled()));
        double[] features = new double[Tagger.featureNames().size()];
        Features.compare(List.of(features));
        features[Tagger.featureNames().indexOf("terms-best")] = 1;
        return new MeaningReader(profile, SentenceEncoder.bundled())
                .read(reading.text(), List.of(features))
                .sentences()
                .size();
    }
}
