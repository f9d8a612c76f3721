package io.bellwether.classify.story;

/** The number under which a term is kept and compared: equal terms have equal keys, unlike ones differ but for one pair in billions. */
final class TermKey {

    private static final int OFFSET = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private TermKey() {}

    /** FNV-1a over the letters, then the finalizer of MurmurHash3, which spreads the bits. */
    static int of(CharSequence term) {
        int hash = OFFSET;
        for (int at = 0; at < term.length(); at++) {
            hash = (hash ^ term.charAt(at)) * PRIME;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
