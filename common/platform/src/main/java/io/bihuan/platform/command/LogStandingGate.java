package io.bihuan.platform.command;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogRewoundException;

/** Shut while the log lacks what one of its signed checkpoints says: it was cut off, put back, or rewritten. */
final class LogStandingGate implements CommandGate {

    private final EventLog log;

    LogStandingGate(EventLog log) {
        this.log = log;
    }

    @Override
    public void requireOpen() {
        try {
            log.requireAppendable();
        } catch (EventLogRewoundException rewound) {
            throw Refusals.rewound(rewound);
        }
    }
}
