package io.bihuan.portal.desk;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Mistakes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done with several clues at once 批量办理, as data; for each of them it is a command of its own. */
enum BulkAct {
    /** 交办. */
    DISPATCH("dispatch-clue", Roles.DESK, List.of("TRIAGED"), true, false),
    /** 改派: it came back, or nobody took it. */
    REDISPATCH("redispatch-clue", Roles.DESK, List.of("RETURNED", "WITHDRAWN", "LAPSED", "RECALLED"), true, false),
    /** 接回: the unit that had it returns it. */
    ACCEPT_RETURN("accept-return", Roles.DESK, List.of("RETURN_OFFERED"), false, false),
    /** 签收, by the unit it was dispatched to. */
    ACKNOWLEDGE("acknowledge-receipt", Roles.HANDLERS, List.of("DISPATCHED"), false, true);

    /** The unit that is to verify. */
    static final String UNIT = "handlingUnit";

    /** The last day. */
    static final String DUE = "dueOn";

    private static final int LONGEST = 64;

    private final String operation;
    private final List<String> roles;
    private final List<String> statuses;
    private final boolean sendsOn;
    private final boolean ofOwnUnit;

    BulkAct(String operation, List<String> roles, List<String> statuses, boolean sendsOn, boolean ofOwnUnit) {
        this.operation = operation;
        this.roles = roles;
        this.statuses = statuses;
        this.sendsOn = sendsOn;
        this.ofOwnUnit = ofOwnUnit;
    }

    /** Who may; constants of an enum cannot name its own fields. */
    private static final class Roles {
        private static final List<String> DESK = List.of("DESK_TRIAGER", "DESK_HEAD");
        private static final List<String> HANDLERS = List.of("VERIFIER", "POLICE_CHIEF", "DISCIPLINE_OFFICER");
    }

    /** What this officer may do; the clue service decides whether it is done. */
    static List<BulkAct> offered(Officer officer) {
        return Arrays.stream(values()).filter(act -> officer.isOneOf(act.roles)).toList();
    }

    /** The one of this name among them, or the first. */
    static BulkAct chosen(List<BulkAct> offered, String name) {
        return offered.stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElse(offered.get(0));
    }

    /** In which statuses a clue can wait for it. */
    public List<String> statuses() {
        return statuses;
    }

    /** Whether a unit and a last day are named with it. */
    public boolean sendsOn() {
        return sendsOn;
    }

    /** Whether it is for the unit alone that the clue was sent to. */
    boolean ofOwnUnit() {
        return ofOwnUnit;
    }

    /** The address of the operation on a clue; the id is a part of an address already. */
    String address(String clueId) {
        return "/clues/" + clueId + "/" + operation;
    }

    /** What was typed for it, and nothing else. */
    Map<String, String> typed(Map<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (sendsOn) {
            List.of(UNIT, DUE)
                    .forEach(field ->
                            typed.put(field, sent.getOrDefault(field, "").strip()));
        }
        return typed;
    }

    /** What is wrong with it before anybody is asked. */
    Mistakes mistakes(Map<String, String> typed, int chosen) {
        Mistakes mistakes = new Mistakes();
        mistakes.require(chosen > 0, "clues", "bulk.missing.clue");
        if (sendsOn) {
            String unit = typed.getOrDefault(UNIT, "");
            mistakes.require(!unit.isEmpty(), UNIT, "bulk.missing.unit");
            mistakes.require(unit.length() <= LONGEST, UNIT, "form.too-long");
            mistakes.require(isDay(typed.getOrDefault(DUE, "")), DUE, "bulk.missing.day");
        }
        return mistakes;
    }

    /** What the operation wants, null if nothing. */
    @Nullable Map<String, String> body(Map<String, String> typed) {
        return sendsOn ? typed : null;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
