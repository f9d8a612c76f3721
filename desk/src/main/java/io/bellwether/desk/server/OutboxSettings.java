package io.bellwether.desk.server;

import io.bellwether.desk.mail.MailSettings;
import java.net.URI;
import java.util.Optional;

/**
 * How the desk tells people on its own.
 *
 * @param mail how mail is sent; empty when it is not set up
 * @param desk where readers of messages reach the desk; empty for its own address, which leads there from this machine alone
 * @param privateWebhooks whether webhooks may be at addresses that are not public
 */
public record OutboxSettings(Optional<MailSettings> mail, Optional<URI> desk, boolean privateWebhooks) {}
