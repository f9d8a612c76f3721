package io.bellwether.desk.server.request;

import io.bellwether.desk.server.answer.Problem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The fields of a posted form: each known and given once. */
public final class FormFields {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private final Map<String, List<String>> fields;

    private FormFields(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /**
     * The fields of a form.
     *
     * @throws Problem.Thrown with status 415 for what is no form, 400 for a field that is unknown or given twice
     */
    public static FormFields read(Context context, List<String> known) {
        return read(context, known, "");
    }

    /**
     * The same of a form with one field that may be given many times.
     *
     * @throws Problem.Thrown with status 415 for what is no form, 400 for a field that is unknown, or another given twice
     */
    public static FormFields read(Context context, List<String> known, String repeated) {
        return read(context, name -> known.contains(name) || name.equals(repeated), repeated, known);
    }

    /** The same where fields are known by a pattern; {@code told} are those that an error names. */
    public static FormFields read(Context context, Predicate<String> known, List<String> told) {
        return read(context, known, "", told);
    }

    private static FormFields read(Context context, Predicate<String> known, String repeated, List<String> told) {
        String type = String.valueOf(context.contentType());
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw new Problem(415, "That is no form", "send application/x-www-form-urlencoded").thrown();
        }
        Map<String, List<String>> fields = context.formParamMap();
        fields.forEach((name, values) -> {
            if (!known.test(name) || (values.size() > 1 && !name.equals(repeated))) {
                throw Problem.badRequest(
                                "The form's field “" + name + "” is unknown or given twice",
                                "use the desk's own page; fields there are: " + String.join(", ", told))
                        .thrown();
            }
        });
        return new FormFields(fields);
    }

    /** All texts of the field that may be given many times. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether the field is there, perhaps empty. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field's text; empty when it is not there. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /**
     * A field's whole number.
     *
     * @param remedy what to do where it is none
     * @throws Problem.Thrown with status 400 where it is none, or not in that range
     */
    public long number(String name, long least, long most, String remedy) {
        String text = text(name).strip();
        long number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw Problem.badRequest("The form's field %s is “%s”".formatted(name, text), remedy)
                    .thrown();
        }
        return number;
    }
}
