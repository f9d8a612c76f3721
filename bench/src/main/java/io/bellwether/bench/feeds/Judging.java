package io.bellwether.bench.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one test file against what our reading makes of it. */
final class Judging {

    private final TestFile file;
    private final Reading reading;
    private final FeedView view;
    private boolean saysSomething;
    private String cause = "";
    private String detail = "";

    private Judging(TestFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.view = new FeedView(reading.feed());
    }

    static Verdict judge(TestFile file) {
        if (file.expected() == null || file.expected().equals("1")) {
            return new Verdict.Untranslatable("that nothing crashes");
        }
        return new Judging(file, Reading.of(file)).verdict(file.expected());
    }

    private Verdict verdict(String expected) {
        try {
            if (holds(ExpressionReader.read(expected))) {
                return new Verdict.Passed(!saysSomething);
            }
            String refusal = reading.refusal();
            return refusal == null ? new Verdict.Failed(cause, detail) : new Verdict.Failed("refused", refusal);
        } catch (UntranslatableException untranslatable) {
            return new Verdict.Untranslatable(String.valueOf(untranslatable.getMessage()));
        }
    }

    /** All parts are looked at even where the first decides, so that what is untranslatable is found whatever our reading says. */
    private boolean holds(Expression expression) {
        return switch (expression) {
            case Expression.And and ->
                and.parts().stream().map(this::holds).toList().stream().allMatch(part -> part);
            case Expression.Or or ->
                or.parts().stream().map(this::holds).toList().contains(true);
            case Expression.Not not -> !apart(not.of()) || failed("not " + shown(not.of()), "it is: " + suspicion());
            case Expression.Comparison comparison -> compared(comparison);
            case Expression.Path path -> told(path).present() || failed(shown(path), "it is not");
            case Expression.Call call -> told(call).present();
            case Expression.Literal literal -> throw new UntranslatableException("nothing");
            case Expression.Tuple tuple -> throw new UntranslatableException("syntax beyond the harness");
            case Expression.Sum sum -> throw new UntranslatableException("syntax beyond the harness");
        };
    }

    /** What holds, without a trace of causes. */
    private boolean apart(Expression expression) {
        String causeBefore = cause;
        boolean holds = holds(expression);
        cause = causeBefore;
        return holds;
    }

    private boolean compared(Expression.Comparison comparison) {
        List<Told> told = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Expression operand : comparison.operands()) {
            if (operand instanceof Expression.Path || operand instanceof Expression.Call) {
                told.add(told(operand));
            } else {
                values.add(value(operand));
            }
        }
        if (values.size() != 1 || told.isEmpty()) {
            throw new UntranslatableException("syntax beyond the harness");
        }
        Object value = values.getFirst();
        saysSomething |= value != null && !"".equals(new Told.Text(null).is(value) ? "" : value);
        boolean equal = !comparison.operators().contains("!=");
        boolean holds = told.stream().allMatch(each -> each.is(value) == equal);
        return holds || failed(shown(comparison.operands().getFirst()), value + " expected, " + shown(told));
    }

    private static @Nullable Object value(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.Tuple tuple ->
                tuple.parts().stream().map(Judging::value).toList();
            case Expression.Sum sum ->
                String.join(
                        "",
                        sum.parts().stream()
                                .map(Judging::value)
                                .map(String::valueOf)
                                .toList());
            default -> throw new UntranslatableException("syntax beyond the harness");
        };
    }

    private Told told(Expression expression) {
        return switch (expression) {
            case Expression.Path path when path.steps().equals(List.of("bozo")) -> new Told.Plain(reading.suspect());
            case Expression.Path path when path.steps().equals(List.of("encoding")) -> new EncodingClaim(file);
            case Expression.Path path -> view.told(path.steps());
            case Expression.Call call -> called(call);
            default -> throw new UntranslatableException("syntax beyond the harness");
        };
    }

    private Told called(Expression.Call call) {
        List<String> function = call.function().steps();
        Expression argument = call.arguments().isEmpty()
                ? new Expression.Literal(null)
                : call.arguments().getFirst();
        return switch (function.getLast()) {
            case "len" -> told(argument);
            case "ord" -> new CodePoint(told(argument));
            case "has_key" -> {
                List<String> path = new ArrayList<>(function.subList(0, function.size() - 1));
                path.add(String.valueOf(value(argument)));
                yield new Told.Plain(view.told(path).present());
            }
            default -> throw new UntranslatableException(function.getLast() + "()");
        };
    }

    /** Keeps the first cause. */
    private boolean failed(String what, String why) {
        if (cause.isEmpty()) {
            cause = what;
            detail = why;
        }
        return false;
    }

    private static String shown(Expression expression) {
        return switch (expression) {
            case Expression.Path path ->
                String.join(
                        ".",
                        path.steps().stream()
                                .filter(step -> !step.matches("\\d+"))
                                .toList());
            case Expression.Call call ->
                call.function().steps().getLast() + " "
                        + (call.arguments().isEmpty()
                                ? ""
                                : shown(call.arguments().getFirst()));
            default -> "expression";
        };
    }

    private String shown(List<Told> told) {
        String ours = String.join(", ", told.stream().map(Told::shown).toList());
        return ours + " told" + (reading.suspect() ? ", " + suspicion() : "");
    }

    private String suspicion() {
        return String.valueOf(reading.refusal() == null ? reading.feed().path("warnings") : reading.refusal());
    }

    /** The only character of a text. */
    private record CodePoint(Told of) implements Told {

        @Override
        public boolean is(@Nullable Object expected) {
            return expected instanceof Long point && of.is(Character.toString(point.intValue()));
        }

        @Override
        public String shown() {
            return of.shown();
        }

        @Override
        public boolean present() {
            return of.present();
        }
    }
}
