package io.bellwether.desk.page;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.tag.ChangeText;
import io.bellwether.classify.tag.Explanation;
import io.bellwether.classify.tag.GateFinding;
import io.bellwether.classify.tag.ThemeExplanation;
import io.bellwether.desk.page.WhyPage.Got;
import io.bellwether.desk.page.WhyPage.Judged;
import io.bellwether.desk.page.WhyPage.Missed;
import io.bellwether.desk.page.WhyPage.Scale;
import io.bellwether.desk.receipt.ArticleText;
import io.bellwether.desk.receipt.Marking;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.receipt.Segment;
import io.bellwether.desk.why.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what the profile in force says of an article, theme by theme. */
final class JudgedWriting {

    /** Quoted words shown of one kind; the rest is counted. */
    private static final int WORDS = 6;

    private final Answer.Judged judged;
    private final Explanation explanation;
    private final ArticleText text;

    private JudgedWriting(Answer.Judged judged) {
        Article article = judged.article();
        this.judged = judged;
        this.explanation = judged.explanation();
        this.text = new ArticleText(article.title(), article.summary(), article.body(), article.time());
    }

    static Judged write(Answer.Judged judged) {
        return new JudgedWriting(judged).judged();
    }

    private Judged judged() {
        List<Tag> tags = explanation.analysis().tags();
        List<Evidence> marked = explanation.themes().stream()
                .flatMap(known -> known.evidence().stream())
                .toList();
        List<List<Segment>> paragraphs =
                new ArrayList<>(Marking.paragraphs(text.summary(), text.spans(ArticleField.SUMMARY, marked)));
        paragraphs.addAll(Marking.paragraphs(text.body(), text.spans(ArticleField.BODY, marked)));
        return new Judged(
                Marking.mark(Wording.title(text.title()), text.spans(ArticleField.TITLE, marked)),
                paragraphs,
                Wording.language(explanation.analysis().language()),
                explanation.profile().version(),
                tags.stream().map(this::got).toList(),
                explanation.themes().stream()
                        .filter(known ->
                                tags.stream().noneMatch(tag -> tag.theme().equals(known.theme())))
                        .sorted(Comparator.comparingDouble(
                                known -> theme(known.theme()).threshold() - known.score()))
                        .map(this::missed)
                        .toList());
    }

    private Theme theme(String id) {
        return explanation.profile().theme(id).orElseThrow();
    }

    private Got got(Tag tag) {
        Theme theme = theme(tag.theme());
        ThemeExplanation known = explanation.themes().stream()
                .filter(one -> one.theme().equals(tag.theme()))
                .findFirst()
                .orElseThrow();
        return new Got(
                link(theme),
                scale(tag.score(), theme.threshold()),
                alert(tag, known, theme),
                gate(known.gate(), theme),
                known.nearest().map(JudgedWriting::nearest),
                ReceiptWriting.reasons(Optional.of(theme), text, tag.evidence()));
    }

    private String alert(Tag tag, ThemeExplanation known, Theme theme) {
        String sure = String.format(
                Locale.ENGLISH, "a main subject by %.2f, alerts from %.2f", known.main(), theme.alertThreshold());
        if (!tag.alert()) {
            return "No alert: " + sure;
        }
        return judged.guard()
                .map(JudgedWriting::held)
                .map(held -> "No alert though it is " + sure + ": " + held)
                .orElse("Alert: " + sure);
    }

    private static String held(AlertGuard guard) {
        return AlertWording.guard(guard);
    }

    private Missed missed(ThemeExplanation known) {
        Theme theme = theme(known.theme());
        return new Missed(
                link(theme),
                scale(known.score(), theme.threshold()),
                words(known.evidence().stream()
                        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                        .map(Evidence::text)
                        .distinct()
                        .toList()),
                gate(known.gate(), theme),
                ChangeText.tipping(theme, known));
    }

    private static Choice link(Theme theme) {
        return new Choice(theme.title(), DeskPath.theme(theme.id()), false);
    }

    private static Scale scale(double score, double threshold) {
        return new Scale(Wording.decimal(score), Wording.decimal(threshold), percent(score), percent(threshold));
    }

    private static int percent(double share) {
        return Math.clamp(Math.round(share * 100), 0, 100);
    }

    private static String gate(GateFinding found, Theme theme) {
        return switch (found) {
            case GateFinding.StandsAlone() -> "The theme requires no words nearby.";
            case GateFinding.Shut() -> "Its gate is shut: the article says none of " + words(theme.gate()) + ".";
            case GateFinding.Open(List<String> words, GateFinding.Nearest nearest) ->
                "Its gate is open by " + words(words) + away(nearest) + ".";
        };
    }

    private static String away(GateFinding.Nearest nearest) {
        return switch (nearest.sentencesAway()) {
            case 0 -> ", in the same sentence";
            case 1 -> ", in the next sentence";
            default -> ", " + nearest.sentencesAway() + " sentences away";
        };
    }

    private static String nearest(ThemeExplanation.Likeness like) {
        return String.format(
                Locale.ENGLISH,
                "Nearest in meaning (%.2f): “%s” to the briefing’s “%s”",
                like.cosine(),
                like.article(),
                like.briefing());
    }

    private static String words(List<String> words) {
        String shown = words.stream()
                .limit(WORDS)
                .map(word -> "“" + Wording.brief(word) + "”")
                .collect(Collectors.joining(", "));
        return words.size() > WORDS ? shown + " and " + (words.size() - WORDS) + " more" : shown;
    }
}
