package io.bellwether.app.health;

import io.bellwether.article.stage.Health;

/** A part's state in words. */
public final class HealthText {

    private HealthText() {}

    /** One line: the state, why, and what to do about it. */
    public static String of(Health health) {
        return switch (health) {
            case Health.Up(String detail) -> detail.isEmpty() ? "up" : "up: " + detail;
            case Health.Degraded(String reason, String remedy) -> "degraded: " + reason + "; " + remedy;
            case Health.Down(String reason, String remedy) -> "down: " + reason + "; " + remedy;
        };
    }
}
