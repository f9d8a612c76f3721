package io.bellwether.desk.page;

import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.PreviewState;
import io.bellwether.desk.profile.ProfileInForce;

/**
 * What the page of the draft is written from.
 *
 * @param isOn whether this desk knows a Kafka to publish to
 * @param mayEdit whether the reader may change the draft
 */
public record DraftFacts(ProfileInForce inForce, Draft draft, PreviewState preview, boolean isOn, boolean mayEdit) {}
