package io.bellwether.bench.feeds;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What our reading tells, to be held against what a test expects. */
interface Told {

    /** Whether this is what was expected: a String, a Long, a Boolean, a list of Longs, or null. */
    boolean is(@Nullable Object expected);

    /** For reports. */
    String shown();

    /** Whether there is anything. */
    boolean present();

    /** Words, which may be absent. */
    interface Words extends Told {

        @Nullable
        String value();

        @Override
        default String shown() {
            return String.valueOf(value());
        }

        @Override
        default boolean present() {
            return value() != null;
        }
    }

    /** Text made plain: holds when the expected HTML, made plain by another way than ours, is the same but for white space. */
    record Text(@Nullable String value) implements Words {

        private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}\\uFEFF\\u200B]+");

        @Override
        public boolean is(@Nullable Object expected) {
            String ours = spaced(Objects.requireNonNullElse(value, ""));
            String theirs = expected == null ? "" : expected.toString();
            return ours.equals(spaced(Jsoup.parse(theirs).text())) || ours.equals(spaced(theirs));
        }

        private static String spaced(String text) {
            return SPACE.matcher(text).replaceAll(" ").strip();
        }
    }

    /** A value that must be the same; what is absent equals None and the empty string. */
    record Exactly(@Nullable String value) implements Words {

        @Override
        public boolean is(@Nullable Object expected) {
            return Objects.requireNonNullElse(value, "").equals(expected == null ? "" : expected.toString());
        }
    }

    /** A person: feedparser writes an e-mail address beside the name, we keep the name, or the address where there is none. */
    record Person(@Nullable String value) implements Words {

        private static final Pattern NAME_AND_ADDRESS = Pattern.compile("(.*\\S)\\s*\\([^()\\s]+@[^()\\s]+\\)");

        @Override
        public boolean is(@Nullable Object expected) {
            String theirs = expected == null ? "" : expected.toString();
            String ours = Objects.requireNonNullElse(value, "");
            return ours.equals(theirs)
                    || ours.equals(NAME_AND_ADDRESS.matcher(theirs).replaceFirst("$1"));
        }
    }

    /** A yes or no, or a count. */
    record Plain(Object value) implements Told {

        @Override
        public boolean is(@Nullable Object expected) {
            return value.equals(expected);
        }

        @Override
        public String shown() {
            return value.toString().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean present() {
            return !value.equals(false) && !value.equals(0L);
        }
    }
}
