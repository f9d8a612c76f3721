package io.bellwether.desk.page;

import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.Visitor;
import java.util.List;

/** Writes the page of who is logged in. */
final class AccountWriting {

    private final TimeText times;

    AccountWriting(TimeText times) {
        this.times = times;
    }

    AccountPage write(Visitor visitor, List<AuditLog.Line> lines) {
        return new AccountPage(
                visitor.name(),
                visitor.mayEdit() ? "You may read, mark and change." : "You may read; marking is for editors.",
                lines.stream().map(this::line).toList());
    }

    private AccountPage.Line line(AuditLog.Line line) {
        String who = line.who().isEmpty() ? "whoever sat here" : line.who();
        return new AccountPage.Line(
                times.moment(line.time()),
                line.address().isEmpty() ? "a command" : who,
                line.action().replace('-', ' '),
                line.subject(),
                line.address());
    }
}
