package io.bellwether.bench.tag;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Themes as Lucene queries: any of a theme's terms, other names and words of its concepts' wordings, a phrase for one of several words.
 * These are the words the tagger looks for, too; what it asks beside them (all elements of a wording, near each other) the peer does not.
 */
final class TermQueries {

    private final Analyzer analyzer;
    private final String field;

    TermQueries(Analyzer analyzer, String field) {
        this.analyzer = analyzer;
        this.field = field;
    }

    /** A query a theme; a theme without terms has none. */
    List<MonitorQuery> of(Profile profile) {
        return profile.themes().stream()
                .filter(theme -> words(theme).findAny().isPresent())
                .map(theme -> new MonitorQuery(theme.id(), anyOf(words(theme).toList())))
                .toList();
    }

    private static Stream<String> words(Theme theme) {
        return Stream.of(
                        theme.terms().stream().map(Term::text),
                        theme.aliases().stream().map(Alias::text),
                        theme.concepts().stream().flatMap(TermQueries::wordings))
                .flatMap(texts -> texts);
    }

    private static Stream<String> wordings(ThemeConcept concept) {
        return Lexicon.bundled().concept(concept.id()).stream()
                .flatMap(known -> known.wordings().stream())
                .flatMap(wording -> wording.elements().stream())
                .flatMap(List::stream);
    }

    /** What matches a text that holds any of these words or phrases. */
    Query anyOf(List<String> texts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        texts.stream()
                .map(this::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .distinct()
                .forEach(tokens ->
                        any.add(new PhraseQuery(field, tokens.toArray(String[]::new)), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    /** A phrase of one token is rewritten to a term query by Lucene itself. */
    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }
}
