package io.bellwether.classify.profile;

import io.bellwether.article.stage.StageException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes values out of a mapping; whatever is wrong is an error that names key, value, line and what is allowed.
 *
 * @param name of the file
 * @param where what the mapping is, for errors
 */
record YamlReader(String name, String where, YamlNode.Mapping mapping) {

    /** The reader of a node that must be a mapping with no other keys than these. */
    static YamlReader of(String name, String where, YamlNode node, Set<String> keys) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            throw error(name, node.line(), "%s must be keys with values".formatted(where));
        }
        mapping.entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw error(
                        name,
                        value.line(),
                        "unknown key %s in %s: it may have %s"
                                .formatted(
                                        quoted(key),
                                        where,
                                        String.join(", ", keys.stream().sorted().toList())));
            }
        });
        return new YamlReader(name, where, mapping);
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The node under a key that must be there. */
    YamlNode node(String key) {
        YamlNode node = mapping.entries().get(key);
        if (node == null) {
            throw error(name, mapping.line(), "%s lacks %s".formatted(where, key));
        }
        return node;
    }

    /** A text that is not empty. */
    String text(String key) {
        return text(key, node(key));
    }

    /** A text that may be empty. */
    String anyText(String key) {
        if (node(key) instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        throw wrong(key, node(key), "must be text");
    }

    List<YamlNode> list(String key) {
        if (node(key) instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        throw wrong(key, node(key), "must be a list, [] for none");
    }

    List<String> texts(String key) {
        return list(key).stream().map(item -> text(key, item)).toList();
    }

    /** A number above or from {@code least} to {@code most}. */
    double number(String key, Range range) {
        YamlNode node = node(key);
        if (node instanceof YamlNode.Scalar scalar) {
            try {
                double value = Double.parseDouble(scalar.text());
                if (range.contains(value)) {
                    return value;
                }
            } catch (NumberFormatException notNumber) {
                throw wrong(key, node, "must be a number " + range);
            }
        }
        throw wrong(key, node, "must be a number " + range);
    }

    /** A whole number from 0. */
    int count(String key) {
        double value = number(key, Range.from(0, Integer.MAX_VALUE));
        if (value != Math.rint(value)) {
            throw wrong(key, node(key), "must be a whole number from 0");
        }
        return (int) value;
    }

    /** An error about the value of a key. */
    StageException wrong(String key, YamlNode node, String must) {
        String value = node instanceof YamlNode.Scalar scalar ? " is " + quoted(scalar.text()) + " but" : "";
        return error(name, node.line(), "%s of %s%s %s".formatted(key, where, value, must));
    }

    private String text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        throw wrong(key, node, "must be text that is not empty");
    }

    private static StageException error(String name, int line, String what) {
        return new StageException("profile %s line %d: %s".formatted(name, line, what));
    }

    private static String quoted(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return "\"" + (oneLine.length() > 60 ? oneLine.substring(0, 60) + "…" : oneLine) + "\"";
    }

    /**
     * Which numbers are allowed.
     *
     * @param open whether {@code least} itself is not
     */
    record Range(double least, boolean open, double most) {

        static Range from(double least, double most) {
            return new Range(least, false, most);
        }

        static Range above(double least, double most) {
            return new Range(least, true, most);
        }

        /** False also for what is no number. */
        boolean contains(double value) {
            return value <= most && (open ? value > least : value >= least);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %s to %s", open ? "above" : "from", plain(least), plain(most));
        }

        private static String plain(double value) {
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }
    }
}
