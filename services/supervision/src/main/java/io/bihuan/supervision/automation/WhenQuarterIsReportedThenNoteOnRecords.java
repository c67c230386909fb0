package io.bihuan.supervision.automation;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.events.InterferenceQuarterReported;
import io.bihuan.supervision.write.notereported.NoteReported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A quarter was reported, so each record in it knows that it was (F44). */
@Component
@ProcessingGroup("automation.when-quarter-is-reported-then-note-on-records")
class WhenQuarterIsReportedThenNoteOnRecords {

    private final Commands commands;

    WhenQuarterIsReportedThenNoteOnRecords(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(InterferenceQuarterReported event) {
        event.recordIds().forEach(record -> note(record, event.quarter()));
    }

    private void note(String recordId, String quarter) {
        try {
            commands.send(new NoteReported(recordId, quarter));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
