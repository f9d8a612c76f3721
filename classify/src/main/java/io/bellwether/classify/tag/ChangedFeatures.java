package io.bellwether.classify.tag;

/** The features that an article would have with something changed. Pure; nothing given is changed. */
final class ChangedFeatures {

    private ChangedFeatures() {}

    /** The strongest sentence stood in the title. */
    static double[] strongestInTitle(double[] features) {
        double[] changed = features.clone();
        raise(changed, "wordings-title", changed[at("wordings-best")]);
        raise(changed, "terms-title", changed[at("terms-best")]);
        return changed;
    }

    /** One more sentence of the text said the theme in a wording of the lexicon. */
    static double[] oneMoreWording(double[] features, int sentences) {
        double[] changed = oneMoreSentence(features, sentences);
        say(changed, "wordings", 1, sentences);
        add(changed, "wordings-distinct", 1);
        Features.update(features, changed);
        return changed;
    }

    /** One more sentence of the text said a term that it did not yet say. */
    static double[] oneMoreTerm(double[] features, double strength, int sentences) {
        double[] changed = oneMoreSentence(features, sentences);
        say(changed, "terms", strength, sentences);
        add(changed, "terms-distinct", 1);
        raise(changed, "terms-strongest", strength);
        raise(changed, "terms-together", StrictMath.log1p(1));
        Features.update(features, changed);
        return changed;
    }

    /**
     * The words of an article read with the theme's gate open, with the meaning and the other themes it has; a word of the gate stands in
     * the title.
     *
     * @param gate how many words the gate has
     * @param sentences of the article, its title among them
     */
    static double[] withMeaningOf(double[] features, double[] opened, int gate, int sentences) {
        double[] changed = features.clone();
        System.arraycopy(opened, 0, changed, 0, Features.WORDS);
        if (gate > 0) {
            raise(changed, "gate-title", 1);
            raise(changed, "gate-words", 1.0 / gate);
            raise(changed, "gate-named", 1.0 / gate);
            raise(changed, "gate-share", 1.0 / sentences);
        }
        Features.update(features, changed);
        return changed;
    }

    private static double[] oneMoreSentence(double[] features, int sentences) {
        double[] changed = features.clone();
        for (String share : new String[] {"wordings-share", "terms-share", "gate-share"}) {
            changed[at(share)] *= (double) sentences / (sentences + 1);
        }
        add(changed, "length", 1);
        changed[at("short")] = 1.0 / (2 + sentences);
        return changed;
    }

    private static void say(double[] changed, String kind, double strength, int sentences) {
        int best = at(kind + "-best");
        if (kind.equals("wordings")) {
            raise(changed, "wordings-second", Math.min(strength, changed[best]));
        }
        raise(changed, kind + "-best", strength);
        add(changed, kind + "-sum", strength);
        if (strength >= Features.STATED) {
            changed[at(kind + "-share")] += 1.0 / (sentences + 1);
        }
        if (strength >= Features.SAID) {
            add(changed, "sentences-saying", 1);
        }
    }

    private static void raise(double[] changed, String name, double to) {
        changed[at(name)] = Math.max(changed[at(name)], to);
    }

    /** To a feature that is the logarithm of a sum and one. */
    private static void add(double[] changed, String name, double more) {
        changed[at(name)] = StrictMath.log1p(StrictMath.expm1(changed[at(name)]) + more);
    }

    private static int at(String name) {
        return Features.NAMES.indexOf(name);
    }
}
