package io.bellwether.desk.report;

import java.util.List;

/** Who knows which tags people found right and wrong. */
@FunctionalInterface
public interface FeedbackPrecision {

    /** Nobody marks tags. */
    FeedbackPrecision NONE = _ -> List.of();

    /** Precision of the tags on the week's articles by theme, in order of theme; themes without a mark are left out. */
    List<ThemePrecision> of(ReportPeriod period);
}
