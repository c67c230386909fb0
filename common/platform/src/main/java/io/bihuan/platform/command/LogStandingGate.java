package io.bihuan.platform.command;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogRefusedException;

/**
 * Shut while the log is not written on: it was found broken and halted, or lacks what one of its signed checkpoints says.
 */
final class LogStandingGate implements CommandGate {

    private final EventLog log;

    LogStandingGate(EventLog log) {
        this.log = log;
    }

    @Override
    public void requireOpen() {
        try {
            log.requireAppendable();
        } catch (EventLogRefusedException refused) {
            throw Refusals.notWrittenOn(refused);
        }
    }
}
