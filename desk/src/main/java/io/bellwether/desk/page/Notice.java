package io.bellwether.desk.page;

import java.util.Optional;

/**
 * What to say where there is nothing to show.
 *
 * @param command a command that helps
 * @param link a page that helps
 */
record Notice(String title, String text, Optional<String> command, Optional<Choice> link) {}
