package io.bellwether.classify.past;

import java.util.Optional;

/**
 * A theme under both profiles.
 *
 * @param theme id of the theme
 * @param title of the theme, the new profile's where it has it
 * @param tagsBefore articles tagged by the old profile
 * @param tagsAfter articles tagged by the new one
 * @param alertsBefore stories that alert under the old profile
 * @param alertsAfter stories that alert under the new one
 * @param unchanged stories that alert under both
 * @param precisionBefore of the old profile's tags, where any is marked
 * @param precisionAfter of the new one's, where any is marked
 */
public record ThemeChange(
        String theme,
        String title,
        int tagsBefore,
        int tagsAfter,
        int alertsBefore,
        int alertsAfter,
        int unchanged,
        Optional<Precision> precisionBefore,
        Optional<Precision> precisionAfter) {}
