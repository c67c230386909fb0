package io.bihuan.portal.desk;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Mistakes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a desk may do with a tip, as data; the clue service decides whether it may be done. */
enum TipAct {
    /** 登记为线索. */
    REGISTER("/clues", true, DeskWays.DECIDE, List.of("RECEIVED"), Map.of()),
    /** 关联到已有线索: the same is spoken of. */
    ATTACH("/tips/{id}/attach", false, DeskWays.DECIDE, List.of("RECEIVED"), Map.of("clueId", List.of())),
    /** 移转其他机关. */
    REFER("/tips/{id}/refer", false, DeskWays.DECIDE, List.of("RECEIVED"), refer()),
    /** 不予受理, seen by a second officer. */
    DECLINE("/tips/{id}/decline", false, List.of("DESK_HEAD"), List.of("RECEIVED"), decline()),
    /** 解除关联. */
    DETACH("/tips/{id}/detach", false, DeskWays.DECIDE, List.of("ATTACHED"), Map.of());

    private static final int LONGEST = 128;

    private final String operation;
    private final boolean namesTheTip;
    private final List<String> roles;
    private final List<String> statuses;
    private final Map<String, List<String>> fields;

    TipAct(
            String operation,
            boolean namesTheTip,
            List<String> roles,
            List<String> statuses,
            Map<String, List<String>> fields) {
        this.operation = operation;
        this.namesTheTip = namesTheTip;
        this.roles = roles;
        this.statuses = statuses;
        this.fields = fields;
    }

    private static Map<String, List<String>> refer() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(
                "recipient",
                List.of(
                        "DISCIPLINE",
                        "POLICE",
                        "PROCURATORATE",
                        "POLITICAL_LEGAL_COMMISSION",
                        "REGULATOR",
                        "PETITION_OFFICE",
                        "OTHER_REGION"));
        fields.put("transferRef", List.of());
        return fields;
    }

    private static Map<String, List<String>> decline() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("reason", List.of("NO_FACTS_TO_CHECK", "CONCLUDED_WITHOUT_NEW_FACTS", "NO_MATTER_OF_ANY_ORGAN"));
        fields.put("secondOfficer", List.of());
        return fields;
    }

    /** The act of this name, if there is one. */
    static Optional<TipAct> named(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }

    /** What this officer may do with it as it stands. */
    static List<TipAct> offered(Tip tip, Officer officer) {
        List<TipAct> offered = new ArrayList<>();
        for (TipAct act : values()) {
            if (act.statuses.contains(tip.status()) && officer.isOneOf(act.roles)) {
                offered.add(act);
            }
        }
        return offered;
    }

    /** What is filled in, with the codes to choose from, none for a line of text. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Who may do it. */
    List<String> roles() {
        return roles;
    }

    /** The address of the operation. */
    String address(String tipId) {
        return operation.replace("{id}", tipId);
    }

    /** What was typed for its fields, and nothing else. */
    Map<String, String> typed(Map<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.keySet()
                .forEach(field -> typed.put(field, sent.getOrDefault(field, "").strip()));
        return typed;
    }

    /** What is wrong with it before anybody is asked. */
    Mistakes mistakes(Map<String, String> typed) {
        Mistakes mistakes = new Mistakes();
        fields.forEach((field, options) -> {
            String text = typed.getOrDefault(field, "");
            mistakes.require(!text.isEmpty(), field, "act.missing");
            mistakes.require(text.length() <= LONGEST, field, "form.too-long");
            mistakes.require(options.isEmpty() || options.contains(text), field, "act.wrong");
        });
        return mistakes;
    }

    /** What the operation wants. */
    Map<String, String> body(String tipId, Map<String, String> typed) {
        return namesTheTip ? Map.of("tipId", tipId) : typed;
    }
}
