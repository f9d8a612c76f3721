package io.bellwether.bench.extraction;

/**
 * How far an extracted text agrees with the expected one, by tokens without their order.
 *
 * @param precision share of the extracted tokens that were expected; 0 to 1
 * @param recall share of the expected tokens that were extracted; 0 to 1
 */
record Overlap(double precision, double recall) {

    /** Two empty texts agree. */
    static Overlap of(String extracted, String expected) {
        Tokens got = Tokens.of(extracted);
        Tokens wanted = Tokens.of(expected);
        if (got.size() == 0 && wanted.size() == 0) {
            return new Overlap(1, 1);
        }
        double shared = got.shared(wanted);
        return new Overlap(got.size() == 0 ? 0 : shared / got.size(), wanted.size() == 0 ? 0 : shared / wanted.size());
    }

    /** Harmonic mean of the two; 0 to 1. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
