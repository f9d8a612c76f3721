package io.bellwether.desk.mail;

import java.nio.file.Path;

/** Where written mail goes. */
public sealed interface MailWay {

    /** To a mail server. */
    record Server(SmtpSettings settings) implements MailWay {}

    /** Into a directory, a file with the ending .eml for each: nothing is sent. */
    record Files(Path directory) implements MailWay {}
}
