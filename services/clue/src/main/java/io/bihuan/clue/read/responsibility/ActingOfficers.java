package io.bihuan.clue.read.responsibility;

import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.platform.readmodel.EventInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who acted in an event 行为人, and the entry each of them has for it. Two triage, and two decline, for the one unit that sends the command;
 * otherwise whoever sends it acts. What the system does by itself is nobody's act.
 *
 * <p>An entry is named after the command: what the same command brings about besides, as when a clue goes on by rule because a conflict
 * was declared, comes to the same entry and does not change it. Whoever declared it did not decide where the clue goes.
 */
final class ActingOfficers {

    private static final String AUTOMATION = "system:";
    private static final int LENGTH = 40;

    private ActingOfficers() {}

    /** The officers by the ids of their entries. */
    static Map<String, String> of(ResponsibleAct event, EventInfo info) {
        Map<String, String> entries = new LinkedHashMap<>();
        officers(event, info).forEach(officer -> entries.put(entryId(officer, info), officer));
        return entries;
    }

    private static List<String> officers(ResponsibleAct event, EventInfo info) {
        String sender = said(info, "actor.officer");
        if (sender.isEmpty() || sender.startsWith(AUTOMATION)) {
            return List.of();
        }
        if (event instanceof ClueTriaged together) {
            return List.of(together.firstOfficer(), together.secondOfficer());
        }
        if (event instanceof TipDeclined together) {
            return List.of(together.firstOfficer(), together.secondOfficer());
        }
        boolean leavesByThemselves =
                event instanceof MemberLeft left && left.officer().equals(sender);
        return leavesByThemselves ? List.of() : List.of(sender);
    }

    private static String entryId(String officer, EventInfo info) {
        String command = info.metadata().getOrDefault("correlationId", info.eventId());
        String name = info.aggregateId() + "\n" + command + "\n" + officer;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "act-" + HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String said(EventInfo info, String what) {
        return info.metadata().getOrDefault(what, "");
    }
}
