package io.bellwether.desk.page;

import io.bellwether.desk.why.Answer;
import io.bellwether.desk.why.Question;
import java.util.Optional;

/**
 * What the page that tells why is made of.
 *
 * @param asked as pasted
 * @param mayAsk whether pages that no feed brought can be asked for
 * @param answer empty when nothing was asked
 */
public record WhyFacts(String asked, Question question, boolean mayAsk, Optional<Answer> answer) {}
