package io.bihuan.clue.read.clueledger;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code clue-ledger}. */
@Component
class ClueLedgerProjection implements ReadModel<ClueLedgerLine, ClueEvent> {

    @Override
    public String name() {
        return "clue-ledger";
    }

    @Override
    public Class<ClueEvent> eventType() {
        return ClueEvent.class;
    }

    @Override
    public Class<ClueLedgerLine> documentType() {
        return ClueLedgerLine.class;
    }

    @Override
    public ClueLedgerLine evolve(String key, @Nullable ClueLedgerLine before, ClueEvent event, EventInfo info) {
        return ClueLedgerLine.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("clueNo"),
                List.of("ties", "clueNo"),
                List.of("status", "clueNo"),
                List.of("handlingUnit", "clueNo"),
                List.of("status", "handlingUnit", "clueNo"));
    }
}
