package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.LedgerExported;
import io.bihuan.clue.write.recordledgerexport.RecordLedgerExport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Export of the ledger 台账导出 (F15): it is made once, and nothing becomes of it that this system could know. */
@Aggregate
class LedgerExport {

    @AggregateIdentifier
    private @Nullable String exportId;

    LedgerExport() {}

    /** Records it. Always a new one: the same file taken twice is two exports. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordLedgerExport command) {
        apply(new LedgerExported(
                command.exportId(),
                command.profile(),
                command.format(),
                command.status(),
                command.handlingUnit(),
                command.rows(),
                command.sha256(),
                command.position(),
                command.actor().officer(),
                command.actor().unit(),
                command.exportedAt()));
    }

    @EventSourcingHandler
    void evolve(LedgerExported event) {
        exportId = event.exportId();
    }
}
