package io.bellwether.classify.alert;

import java.util.OptionalDouble;

/**
 * What the severity of an alert rests on.
 *
 * @param score the best of its articles', 0 to 1
 * @param sources independent sources, from 0
 * @param together the most of them that came within {@link IndependentSources#TOGETHER}
 * @param surprise how unusual the theme's stories of the hour are: the negative decimal logarithm of the probability that so many come
 *     by chance, 0 and up; empty when nothing is known of it
 */
public record Grounds(double score, int sources, int together, OptionalDouble surprise) {}
