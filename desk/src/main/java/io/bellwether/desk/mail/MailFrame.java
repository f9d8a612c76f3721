package io.bellwether.desk.mail;

/**
 * What stands round every mail.
 *
 * @param preheader what lists of mail show beside the subject
 * @param why for whom this is, in a sentence
 * @param unsubscribe address of the page that ends the subscription
 */
record MailFrame(String title, String preheader, String desk, String why, String unsubscribe) {}
