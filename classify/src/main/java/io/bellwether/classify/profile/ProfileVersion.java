package io.bellwether.classify.profile;

import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.tag.Tagger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** The version of a profile: a short hash of everything that decides a tag, so that an edited profile has another. */
public final class ProfileVersion {

    private static final int BYTES = 6;

    private ProfileVersion() {}

    /** The profile with the version of its content. */
    public static Profile stamped(Profile profile) {
        return new Profile(profile.briefing(), of(profile.themes()), profile.title(), profile.themes());
    }

    /** Twelve hexadecimal digits; the lexicon, the score model and the briefing sentences count, too. */
    static String of(List<Theme> themes) {
        StringBuilder content = new StringBuilder();
        content.append(Lexicon.bundled().version()).append('\n');
        content.append(Tagger.modelVersion()).append('\n');
        for (Theme theme : themes) {
            content.append(theme.id()).append('\n');
            theme.headings()
                    .forEach(heading -> content.append("h\t").append(heading).append('\n'));
            theme.terms()
                    .forEach(term ->
                            content.append("s\t").append(term.from().sentence()).append('\n'));
            theme.terms().forEach(term -> weighted(content, "t", term.text(), term.weight()));
            theme.aliases().forEach(alias -> weighted(content, "a", alias.text(), alias.weight()));
            theme.concepts()
                    .forEach(concept ->
                            content.append("c\t").append(concept.id()).append('\n'));
            theme.gate().forEach(word -> content.append("g\t").append(word).append('\n'));
            content.append(theme.calibration().midpoint())
                    .append('\t')
                    .append(theme.calibration().spread())
                    .append('\t');
            content.append(theme.threshold())
                    .append('\t')
                    .append(theme.alertThreshold())
                    .append('\n');
            Learned learned = theme.learned();
            if (learned != null) {
                leaning(content, learned.leaning());
                leaning(content, learned.mainLeaning());
            }
        }
        return digest(content.toString());
    }

    private static void leaning(StringBuilder content, Learned.Leaning leaning) {
        new TreeMap<>(leaning.weights()).forEach((feature, weight) -> weighted(content, "l", feature, weight));
        weighted(content, "l", leaning.direction(), leaning.length());
    }

    private static void weighted(StringBuilder content, String kind, String text, double weight) {
        content.append(kind)
                .append('\t')
                .append(text)
                .append('\t')
                .append(weight)
                .append('\n');
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
