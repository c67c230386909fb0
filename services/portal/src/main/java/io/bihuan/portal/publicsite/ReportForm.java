package io.bihuan.portal.publicsite;

import io.bihuan.portal.web.Mistakes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the report form 举报: who reports, whom, what happened, and who shields it 保护伞. Kept only while it is
 * being answered.
 *
 * @param mode {@code REAL_NAME}, {@code CODE_NAME} or {@code ANONYMOUS}
 * @param umbrella {@code YES}, {@code NO} or {@code UNKNOWN}
 */
record ReportForm(
        @Nullable String mode,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String accused,
        @Nullable String divisionCode,
        @Nullable String place,
        @Nullable String industry,
        @Nullable String narrative,
        @Nullable String when,
        @Nullable String umbrella,
        @Nullable String umbrellaText) {

    private static final String ANONYMOUS = "ANONYMOUS";
    private static final List<String> MODES = List.of("REAL_NAME", "CODE_NAME", ANONYMOUS);
    private static final List<String> UMBRELLAS = List.of("YES", "NO", "UNKNOWN");
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 8_000;

    /** Blanks around what was typed mean nothing. */
    ReportForm {
        mode = text(mode);
        name = text(name);
        phone = text(phone);
        accused = text(accused);
        divisionCode = text(divisionCode);
        place = text(place);
        industry = text(industry);
        narrative = text(narrative);
        when = text(when);
        umbrella = text(umbrella);
        umbrellaText = text(umbrellaText);
    }

    static ReportForm empty() {
        return new ReportForm(ANONYMOUS, "", "", "", "", "", "", "", "", "UNKNOWN", "");
    }

    /** What cannot be handed in like this. */
    Mistakes mistakes() {
        Mistakes mistakes = new Mistakes();
        mistakes.require(MODES.contains(mode), "mode", "report.mode.missing");
        mistakes.require(!"REAL_NAME".equals(mode) || !text(name).isEmpty(), "name", "report.name.missing");
        mistakes.require(text(name).length() <= LONGEST_WORD, "name", "form.too-long");
        mistakes.require(text(phone).matches("[0-9+() \\-]{0,30}"), "phone", "report.phone.wrong");
        mistakes.require(text(accused).length() <= LONGEST_LINE, "accused", "form.too-long");
        mistakes.require(text(divisionCode).matches("[0-9]{6,12}"), "divisionCode", "report.division.missing");
        mistakes.require(text(place).length() <= LONGEST_LINE, "place", "form.too-long");
        mistakes.require(text(industry).length() <= LONGEST_WORD, "industry", "form.too-long");
        mistakes.require(!text(narrative).isEmpty(), "narrative", "report.narrative.missing");
        mistakes.require(text(narrative).length() <= LONGEST_TEXT, "narrative", "form.too-long");
        mistakes.require(text(when).length() <= LONGEST_LINE, "when", "form.too-long");
        mistakes.require(UMBRELLAS.contains(umbrella), "umbrella", "report.umbrella.missing");
        mistakes.require(text(umbrellaText).length() <= LONGEST_LINE * 2, "umbrellaText", "form.too-long");
        return mistakes;
    }

    /** The tip as the clue service takes it. Who wants to stay unknown stays it, whatever stands in the fields. */
    Map<String, Object> tip(Instant now) {
        Map<String, Object> tip = new LinkedHashMap<>();
        tip.put("source", "MASS_REPORT");
        tip.put("channel", "WEB");
        tip.put("receivedAt", now.toString());
        tip.put("mode", mode);
        if (!ANONYMOUS.equals(mode)) {
            tip.put("reporter", Map.of("name", text(name), "phone", text(phone)));
        }
        tip.put("divisionCode", divisionCode);
        tip.put("place", place);
        tip.put("industry", industry);
        tip.put("accused", accused);
        tip.put("narrative", wholeText());
        return tip;
    }

    /** The clue service knows one text; the questions asked beside it stand in it with their names. */
    private String wholeText() {
        StringBuilder all = new StringBuilder(text(narrative));
        if (!text(when).isEmpty()) {
            all.append("\n\n【发生时间】").append(when);
        }
        if ("YES".equals(umbrella) || !text(umbrellaText).isEmpty()) {
            all.append("\n\n【保护伞】").append(text(umbrellaText).isEmpty() ? "有,未详述" : umbrellaText);
        }
        return all.toString();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "ReportForm[secret]";
    }
}
