package io.bihuan.eventlog.history;

import io.bihuan.eventlog.ChainFromDescription;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogVerifier;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.eventlog.history.Violation.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of a log whoever wrote it: dense positions and sequences, no event twice, the chain, the times. */
final class LogCheck {

    private final List<Violation> violations = new ArrayList<>();

    private LogCheck() {}

    static List<Violation> of(List<StoredCommit> log) {
        LogCheck check = new LogCheck();
        check.positions(log);
        check.sequences(log);
        check.chain(log);
        return check.violations;
    }

    private void positions(List<StoredCommit> log) {
        long next = 0;
        Instant before = Instant.MIN;
        Set<String> ids = new HashSet<>();
        for (StoredCommit commit : log) {
            if (commit.position() != next) {
                violations.add(new Violation(
                        Kind.POSITIONS_NOT_DENSE, "position " + commit.position() + " where " + next + " belongs"));
            }
            next = commit.lastPosition() + 1;
            if (commit.committedAt().isBefore(before)) {
                violations.add(new Violation(Kind.TIME_WENT_BACK, "position " + commit.position()));
            }
            before = commit.committedAt();
            for (StoredEvent event : commit.events()) {
                if (!ids.add(event.eventId())) {
                    violations.add(new Violation(
                            Kind.STORED_TWICE, "event " + event.eventId() + " again at " + event.position()));
                }
            }
        }
    }

    private void sequences(List<StoredCommit> log) {
        Map<String, Long> next = new HashMap<>();
        for (StoredCommit commit : log) {
            long expected = next.getOrDefault(commit.aggregateId(), 0L);
            if (commit.firstSequence() != expected) {
                violations.add(new Violation(
                        Kind.SEQUENCES_NOT_DENSE,
                        commit.aggregateId() + " goes on at " + commit.firstSequence() + " instead of " + expected));
            }
            next.put(commit.aggregateId(), commit.lastSequence() + 1);
        }
    }

    /** By the verifier that operators use, and by a second implementation that shares no code with it. */
    private void chain(List<StoredCommit> log) {
        LogReport report = LogVerifier.verifyFromTheBeginning(log);
        if (!report.ok()) {
            violations.add(new Violation(
                    Kind.CHAIN_BROKEN, report.firstBadPosition() + " by the verifier: " + report.reason()));
        }
        byte[] previous = new byte[32];
        for (StoredCommit commit : log) {
            previous = ChainFromDescription.hash(previous, commit);
            if (!HexFormat.of().formatHex(previous).equals(commit.hash())) {
                violations.add(
                        new Violation(Kind.CHAIN_BROKEN, commit.position() + " by the chain from its description"));
                return;
            }
        }
    }
}
