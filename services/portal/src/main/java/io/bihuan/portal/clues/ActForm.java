package io.bihuan.portal.clues;

import io.bihuan.portal.web.Mistakes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for an act, what is wrong with it, and what is sent.
 *
 * @param typed by field, as typed
 * @param body by field, as the operation wants it; of use only without mistakes
 */
record ActForm(Map<String, String> typed, Map<String, Object> body, Mistakes mistakes) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 999;

    static ActForm empty() {
        return new ActForm(Map.of(), Map.of(), new Mistakes());
    }

    /** Reads what came with a request; of anything but the act's fields nothing is kept. */
    static ActForm of(Act act, Map<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Object> body = new LinkedHashMap<>();
        Mistakes mistakes = new Mistakes();
        for (Field field : act.fields()) {
            String text = sent.getOrDefault(field.name(), "").strip();
            typed.put(field.name(), text);
            if (field.isTyped()) {
                mistakes.require(!field.required() || !text.isEmpty(), field.name(), "act.missing");
            } else {
                mistakes.require(!text.isEmpty(), "form", "act.notnow");
            }
            mistakes.require(text.length() <= field.size(), field.name(), "form.too-long");
            Object value = text.isEmpty() ? whenEmpty(field) : value(field, text);
            mistakes.require(text.isEmpty() || value != null, field.name(), wrong(field));
            if (value != null) {
                body.put(field.name(), value);
            }
        }
        return new ActForm(typed, body, mistakes);
    }

    private static @Nullable Object whenEmpty(Field field) {
        return field.kind() == Field.Kind.LINES ? List.of() : null;
    }

    private static @Nullable Object value(Field field, String text) {
        return switch (field.kind()) {
            case LINE, UNIT, TEXT_HASH -> text;
            case LINES ->
                Stream.of(text.split("[\\s,，、;；]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
            case CHOICE -> field.options().contains(text) ? text : null;
            case YES_NO -> text.equals("yes") ? Boolean.TRUE : text.equals("no") ? Boolean.FALSE : null;
            case DAY -> day(text);
            case MOMENT -> moment(text);
            case NUMBER, NEXT_SLOT -> number(text);
        };
    }

    private static String wrong(Field field) {
        return switch (field.kind()) {
            case DAY -> "act.date.wrong";
            case MOMENT -> "act.moment.wrong";
            case NUMBER, NEXT_SLOT -> "act.number.wrong";
            default -> "act.wrong";
        };
    }

    private static @Nullable String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    /** As a browser's field gives it, or as people type it. */
    static @Nullable String moment(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(ZONE)
                    .toInstant()
                    .toString();
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    private static @Nullable Integer number(String text) {
        try {
            int number = Integer.parseInt(text);
            return number < 1 || number > MOST ? null : number;
        } catch (NumberFormatException wrong) {
            return null;
        }
    }
}
