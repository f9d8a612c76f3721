package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditEntryTest {

    @Test
    void keepsWhatStrangersTypeShortAndInOneLine() {
        AuditEntry entry = new AuditEntry(
                "a\r\nb\u0000c", "192.0.2.7", AuditEntry.Action.LOGIN_FAILED, "\uD83D\uDD14".repeat(400));

        assertThat(entry.who()).isEqualTo("a b c");
        assertThat(entry.subject()).hasSize(301).endsWith("\uD83D\uDD14…");
        assertThat(new AuditEntry("", "", AuditEntry.Action.MARK, "x" + "\uD83D\uDD14".repeat(400)).subject())
                .hasSize(300)
                .endsWith("\uD83D\uDD14…");
        assertThat(entry.action().text()).isEqualTo("login-failed");
    }
}
