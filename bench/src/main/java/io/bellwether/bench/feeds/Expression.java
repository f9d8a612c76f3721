package io.bellwether.bench.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of Python's expressions that test files of feedparser are written in. */
sealed interface Expression {

    /**
     * A string, a number, True, False or None.
     *
     * @param value a String, a Long, a Boolean, or null for None
     */
    record Literal(@Nullable Object value) implements Expression {}

    /** Several values in parentheses. */
    record Tuple(List<Expression> parts) implements Expression {}

    /** A name with what is asked of it: {@code entries[0]['title']} and {@code entries[0].title} are the same. */
    record Path(List<String> steps) implements Expression {}

    /** A function's name, or a path that ends in a method's, with what stands in the parentheses. */
    record Call(Path function, List<Expression> arguments) implements Expression {}

    /** Operands with an operator between each two. */
    record Comparison(List<Expression> operands, List<String> operators) implements Expression {}

    /** What does not hold. */
    record Not(Expression of) implements Expression {}

    /** What holds when all parts do. */
    record And(List<Expression> parts) implements Expression {}

    /** What holds when one part does. */
    record Or(List<Expression> parts) implements Expression {}

    /** Strings put together. */
    record Sum(List<Expression> parts) implements Expression {}
}
