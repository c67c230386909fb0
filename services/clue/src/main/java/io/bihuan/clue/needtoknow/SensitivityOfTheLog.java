package io.bihuan.clue.needtoknow;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DialogueEvent;
import io.bihuan.clue.events.EmergencyAccessEvent;
import io.bihuan.clue.events.KeyDestructionEvent;
import io.bihuan.clue.events.LeakEvent;
import io.bihuan.clue.events.LedgerExportEvent;
import io.bihuan.clue.events.LinkEvent;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.ResponsibilityEvent;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.history.LogSensitivity;
import io.bihuan.platform.history.SensitivityByKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How sensitive the events of this log are (domain §3): what lies in the vault and on the discipline line S4, with the notice that one
 * owes; the parent of two lines, who must keep out, which clues belong together, who is liable, protected or suspected of a leak S3;
 * states of clocks and files taken S1; everything else is the content of clues.
 */
@Component
class SensitivityOfTheLog implements LogSensitivity {

    private static final String CLOCKS = "clue.Deadline";
    private static final SensitivityByKind KINDS = new SensitivityByKind(
            Sensitivity.S2,
            Map.ofEntries(
                    Map.entry(UnsealEvent.class, Sensitivity.S4),
                    Map.entry(KeyDestructionEvent.class, Sensitivity.S4),
                    Map.entry(DialogueEvent.class, Sensitivity.S4),
                    Map.entry(RelativesKeptOut.class, Sensitivity.S4),
                    Map.entry(EmergencyAccessEvent.class, Sensitivity.S3),
                    Map.entry(ConflictDeclared.class, Sensitivity.S3),
                    Map.entry(LinkEvent.class, Sensitivity.S3),
                    Map.entry(ResponsibilityEvent.class, Sensitivity.S3),
                    Map.entry(ProtectionEvent.class, Sensitivity.S3),
                    Map.entry(ProtectionNoted.class, Sensitivity.S3),
                    Map.entry(LeakEvent.class, Sensitivity.S3),
                    Map.entry(LedgerExportEvent.class, Sensitivity.S1)));
    private static final SensitivityByKind CLUES = new SensitivityByKind(
            Sensitivity.S0, Map.of(ClueEvent.class, Sensitivity.S2, NoticeEvent.class, Sensitivity.S2));

    private final LineOfTheClue lines;

    SensitivityOfTheLog(LineOfTheClue lines) {
        this.lines = lines;
    }

    @Override
    public List<Sensitivity> of(List<HistoryEntry> events) {
        Map<String, Line> known = new HashMap<>();
        return events.stream().map(event -> of(event, known)).toList();
    }

    private Sensitivity of(HistoryEntry event, Map<String, Line> known) {
        if (CLUES.of(event.type()) == Sensitivity.S0) {
            return KINDS.of(event.type());
        }
        return switch (known.computeIfAbsent(event.aggregateId(), lines::of)) {
            case DISCIPLINE -> Sensitivity.S4;
            case BOTH -> Sensitivity.S3;
            case CRIME -> event.type().startsWith(CLOCKS) ? Sensitivity.S1 : KINDS.of(event.type());
        };
    }
}
