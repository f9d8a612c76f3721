package io.bellwether.bench.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a Python expression into tokens. */
final class ExpressionTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<string>[uU]?(?:'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"))|(?<number>-?\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_]\\w*)|(?<sign>==|!=|[\\[\\](),.+]))");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    private ExpressionTokens() {}

    /**
     * A piece of an expression.
     *
     * @param kind string, number, name or sign
     * @param text of a string what it stands for
     */
    record Token(String kind, String text) {}

    static List<Token> of(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression.strip());
        int at = 0;
        while (at < matcher.regionEnd()) {
            if (!matcher.region(at, matcher.regionEnd()).lookingAt()) {
                throw new UntranslatableException("syntax beyond the harness");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        return tokens;
    }

    private static Token token(Matcher matcher) {
        for (String kind : List.of("number", "name", "sign")) {
            if (matcher.group(kind) != null) {
                return new Token(kind, matcher.group(kind));
            }
        }
        String quoted = matcher.group("string");
        return new Token(
                "string", unescape(quoted.substring(quoted.charAt(0) == '\'' || quoted.charAt(0) == '"' ? 1 : 2)));
    }

    private static String unescape(String withEnd) {
        String text = withEnd.substring(0, withEnd.length() - 1);
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
    }

    private static String escaped(String escape) {
        char kind = escape.charAt(1);
        return switch (kind) {
            case 'u', 'U', 'x' ->
                escape.length() > 2 ? Character.toString(Integer.parseInt(escape.substring(2), 16)) : escape;
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\\', '\'', '"' -> String.valueOf(kind);
            default -> escape;
        };
    }
}
