/** Messages as mail: written for people, sent by SMTP or put into files. */
@NullMarked
package io.bellwether.desk.mail;

import org.jspecify.annotations.NullMarked;
