package io.bellwether.ingest.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the root element: declaration, comments, DOCTYPE.
 *
 * @param end where the root element starts, the length of the text when there is none
 * @param doctype whether there is one, which may declare HTML's entities elsewhere
 * @param entities text of the entities that the DOCTYPE itself declares as plain text; all others stay undeclared
 */
record XmlProlog(int end, boolean doctype, Map<String, String> entities) {

    static final String COMMENT = "<!--";

    /** More, or longer ones, nobody declares who means well. */
    private static final int ENTITIES = 100;

    private static final int DECLARED_WITHIN = 20_000;

    /** Text only: what holds markup or other references is not declared for us. */
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+([A-Za-z_][\\w.-]{0,30})\\s+(?:CDATA\\s+)?(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')\\s*>");

    static XmlProlog of(String text) {
        boolean doctype = false;
        Map<String, String> entities = new HashMap<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith("<?", at)) {
                at = next(text, after(text, "?>", at));
            } else if (text.startsWith(COMMENT, at)) {
                at = next(text, after(text, "-->", at));
            } else if (text.startsWith("<!", at)) {
                int end = declarationEnd(text, at);
                doctype |= text.regionMatches(true, at, "<!DOCTYPE", 0, 9);
                declared(text.substring(at, Math.min(end, at + DECLARED_WITHIN)), entities);
                at = next(text, end);
            } else {
                return new XmlProlog(at, doctype, entities);
            }
        }
        return new XmlProlog(text.length(), doctype, entities);
    }

    private static void declared(String declaration, Map<String, String> entities) {
        Matcher entity = ENTITY.matcher(declaration);
        while (entity.find() && entities.size() < ENTITIES) {
            entities.putIfAbsent(entity.group(1), entity.group(2) == null ? entity.group(3) : entity.group(2));
        }
    }

    private static int next(String text, int from) {
        return text.indexOf('<', from);
    }

    /** Past the next mark, the length of the text when there is none. */
    static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Past the '>' that ends a DOCTYPE, its internal subset and quoted strings included. */
    private static int declarationEnd(String text, int from) {
        int depth = 0;
        int at = from + 2;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith(COMMENT, at)) {
                at = after(text, "-->", at);
            } else if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
            } else if (c == '>' && depth == 0) {
                return at + 1;
            } else {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                at++;
            }
        }
        return at;
    }
}
