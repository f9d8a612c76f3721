package io.bellwether.bench.feeds;

import io.bellwether.bench.feeds.ExpressionTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a Python expression by descent. What it does not know is untranslatable, never guessed. */
final class ExpressionReader {

    private final List<Token> tokens;
    private int at;

    private ExpressionReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression read(String expression) {
        ExpressionReader reader = new ExpressionReader(ExpressionTokens.of(expression));
        Expression read = reader.either();
        if (reader.at < reader.tokens.size()) {
            throw beyond();
        }
        return read;
    }

    private static UntranslatableException beyond() {
        return new UntranslatableException("syntax beyond the harness");
    }

    private Expression either() {
        List<Expression> parts = separated("or", this::all);
        return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
    }

    private Expression all() {
        List<Expression> parts = separated("and", this::negated);
        return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
    }

    private List<Expression> separated(String separator, Supplier<Expression> part) {
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (take(separator)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Expression negated() {
        return take("not") ? new Expression.Not(negated()) : comparison();
    }

    private Expression comparison() {
        List<Expression> operands = new ArrayList<>(List.of(sum()));
        List<String> operators = new ArrayList<>();
        for (String operator = operator(); !operator.isEmpty(); operator = operator()) {
            operators.add(operator);
            operands.add(sum());
        }
        return operators.isEmpty() ? operands.getFirst() : new Expression.Comparison(operands, operators);
    }

    private String operator() {
        if (take("==") || (peek("is") && take("is") && !peek("not"))) {
            return "==";
        }
        return take("!=") || take("not") ? "!=" : "";
    }

    private Expression sum() {
        List<Expression> parts = separated("+", this::operand);
        return parts.size() == 1 ? parts.getFirst() : new Expression.Sum(parts);
    }

    private Expression operand() {
        Token token = next();
        return switch (token.kind()) {
            case "string" -> new Expression.Literal(token.text());
            case "number" -> number(token.text());
            case "name" -> named(token.text());
            default -> parenthesised(token.text());
        };
    }

    private static Expression number(String digits) {
        if (digits.contains(".")) {
            throw beyond();
        }
        return new Expression.Literal(Long.valueOf(digits));
    }

    private Expression named(String name) {
        return switch (name) {
            case "True" -> new Expression.Literal(true);
            case "False" -> new Expression.Literal(false);
            case "None" -> new Expression.Literal(null);
            default -> path(name);
        };
    }

    private Expression path(String name) {
        List<String> steps = new ArrayList<>(List.of(name));
        while (true) {
            if (take(".")) {
                steps.add(next().text());
            } else if (take("[")) {
                steps.add(next().text());
                expect("]");
            } else if (take("(")) {
                return new Expression.Call(new Expression.Path(steps), arguments());
            } else {
                return new Expression.Path(steps);
            }
        }
    }

    private Expression parenthesised(String sign) {
        if (!sign.equals("(")) {
            throw beyond();
        }
        List<Expression> parts = arguments();
        return parts.size() == 1 ? parts.getFirst() : new Expression.Tuple(parts);
    }

    private List<Expression> arguments() {
        List<Expression> parts = new ArrayList<>();
        while (!take(")")) {
            parts.add(either());
            if (!peek(")")) {
                expect(",");
            }
        }
        return parts;
    }

    private boolean peek(String text) {
        return at < tokens.size()
                && !tokens.get(at).kind().equals("string")
                && tokens.get(at).text().equals(text);
    }

    private boolean take(String text) {
        boolean there = peek(text);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String text) {
        if (!take(text)) {
            throw beyond();
        }
    }

    private Token next() {
        if (at >= tokens.size()) {
            throw beyond();
        }
        return tokens.get(at++);
    }
}
