package io.bihuan.eventlog.history;

import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.history.Operation.Completed;
import io.bihuan.eventlog.history.Operation.Invoked;
import io.bihuan.eventlog.history.Operation.Outcome;
import io.bihuan.eventlog.history.Operation.Seen;
import io.bihuan.eventlog.history.Violation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges a recorded history against the log as it stands at the end. It knows nothing of how the log works: only what its
 * clients were promised.
 */
final class HistoryChecker {

    private final List<StoredCommit> log;
    private final Map<String, Invoked> calls = new LinkedHashMap<>();
    private final Map<String, List<Invoked>> attempts = new LinkedHashMap<>();
    private final Map<String, Completed> completions = new LinkedHashMap<>();
    private final Map<String, List<Seen>> readers = new LinkedHashMap<>();
    private final Map<String, StoredCommit> stored = new HashMap<>();
    private final Map<String, List<StoredCommit>> ofAggregate = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private HistoryChecker(List<StoredCommit> log) {
        this.log = log;
    }

    /** Everything that is wrong; empty if nothing is. */
    static List<Violation> check(List<Operation> history, List<StoredCommit> log) {
        HistoryChecker checker = new HistoryChecker(log);
        checker.violations.addAll(LogCheck.of(log));
        checker.index(history);
        checker.commits();
        checker.completions.values().forEach(checker::answer);
        TreeMap<Long, Long> acknowledged = checker.acknowledgedBy();
        checker.realTimeOrder(acknowledged);
        checker.readers.forEach((reader, pages) -> checker.reader(reader, pages, acknowledged));
        return checker.violations;
    }

    private void index(List<Operation> history) {
        for (Operation operation : history) {
            if (operation instanceof Invoked invoked) {
                if (calls.put(invoked.call(), invoked) != null) {
                    report(Kind.MALFORMED, "call " + invoked.call() + " twice");
                }
                attempts.computeIfAbsent(invoked.asked().id(), id -> new ArrayList<>())
                        .add(invoked);
            } else if (operation instanceof Completed completed) {
                if (!calls.containsKey(completed.call()) || completions.put(completed.call(), completed) != null) {
                    report(Kind.MALFORMED, "an answer without a call, or a second one: " + completed.call());
                }
            } else if (operation instanceof Seen seen) {
                readers.computeIfAbsent(seen.reader(), reader -> new ArrayList<>())
                        .add(seen);
            }
        }
        for (StoredCommit commit : log) {
            commit.events().forEach(event -> positions.put(event.eventId(), event.position()));
            stored.put(commitId(commit), commit);
            ofAggregate
                    .computeIfAbsent(commit.aggregateId(), id -> new ArrayList<>())
                    .add(commit);
        }
    }

    private static String commitId(StoredCommit commit) {
        String first = commit.events().get(0).eventId();
        return first.substring(0, Math.max(0, first.lastIndexOf('.')));
    }

    /** What is stored was asked for, is as it was asked for, and may be there by what its clients were told. */
    private void commits() {
        stored.forEach((id, commit) -> {
            List<Invoked> tries = attempts.get(id);
            if (tries == null) {
                report(Kind.NEVER_ASKED_FOR, id + " at " + commit.position());
                return;
            }
            Asked asked = tries.get(0).asked();
            if (!asked.commit().equals(asNew(commit))) {
                report(Kind.CHANGED_ON_THE_WAY, id + " at " + commit.position());
            }
            boolean allRefused = tries.stream().allMatch(t -> outcome(t) == Outcome.REFUSED);
            boolean inConflict = tries.stream().anyMatch(t -> outcome(t) == Outcome.CONFLICT);
            if (allRefused || inConflict) {
                report(Kind.REFUSED_YET_PRESENT, id + " at " + commit.position());
            }
        });
    }

    /** A call that never came back is one nobody knows about. */
    private Outcome outcome(Invoked invoked) {
        Completed completed = completions.get(invoked.call());
        return completed == null ? Outcome.UNKNOWN : completed.outcome();
    }

    private static NewCommit asNew(StoredCommit commit) {
        return new NewCommit(
                commit.aggregateId(),
                commit.aggregateType(),
                commit.firstSequence(),
                commit.events().stream()
                        .map(e -> new NewEvent(
                                e.eventId(), e.type(), e.revision(), e.occurredAt(), e.payload(), e.metadata()))
                        .toList());
    }

    private void answer(Completed completed) {
        Invoked invoked = calls.get(completed.call());
        if (invoked == null) {
            return;
        }
        Asked asked = invoked.asked();
        StoredCommit commit = stored.get(asked.id());
        if (completed.outcome() == Outcome.OK && commit == null) {
            report(Kind.ACKNOWLEDGED_YET_ABSENT, asked.id() + " said to end at " + completed.position());
        } else if (completed.outcome() == Outcome.OK && commit.lastPosition() != completed.position()) {
            report(
                    Kind.WRONG_POSITION,
                    asked.id() + " ends at " + commit.lastPosition() + ", not at " + completed.position());
        } else if (completed.outcome() == Outcome.CONFLICT && !hasRival(asked, completed.at())) {
            report(Kind.UNTRUE_CONFLICT, completed.call() + " for " + asked);
        }
    }

    /** Somebody else's event is where this one begins, and somebody had asked for it by then. */
    private boolean hasRival(Asked asked, long by) {
        return ofAggregate.getOrDefault(asked.aggregate(), List.of()).stream()
                .filter(c -> c.firstSequence() <= asked.firstSequence() && c.lastSequence() >= asked.firstSequence())
                .map(HistoryChecker::commitId)
                .filter(id -> !id.equals(asked.id()))
                .anyMatch(id -> attempts.getOrDefault(id, List.of()).stream().anyMatch(i -> i.at() < by));
    }

    /** Whatever is asked for after an acknowledgement comes to stand after what was acknowledged. */
    private void realTimeOrder(TreeMap<Long, Long> acknowledged) {
        stored.forEach((id, commit) -> {
            List<Invoked> tries = attempts.getOrDefault(id, List.of());
            tries.stream().mapToLong(Invoked::at).min().ifPresent(first -> {
                Map.Entry<Long, Long> before = acknowledged.lowerEntry(first);
                if (before != null && before.getValue() >= commit.position()) {
                    report(
                            Kind.OVERTOOK_AN_ACKNOWLEDGED_COMMIT,
                            id + " at " + commit.position() + ", while " + before.getValue() + " was acknowledged");
                }
            });
        });
    }

    /** At which time which position had been acknowledged at the highest. */
    private TreeMap<Long, Long> acknowledgedBy() {
        TreeMap<Long, Long> highest = new TreeMap<>();
        long[] most = {-1};
        completions.values().stream()
                .filter(c -> c.outcome() == Outcome.OK)
                .sorted(Comparator.comparingLong(Completed::at))
                .forEach(c -> {
                    most[0] = Math.max(most[0], c.position());
                    highest.put(c.at(), most[0]);
                });
        return highest;
    }

    /** A reader saw a prefix of the log, every event once, in order; and nothing acknowledged was hidden from it. */
    private void reader(String reader, List<Seen> pages, TreeMap<Long, Long> acknowledged) {
        List<Long> seen = new ArrayList<>();
        long reached = -1;
        for (Seen page : pages) {
            for (String event : page.events()) {
                Long position = positions.get(event);
                if (position == null) {
                    report(Kind.READER_SAW_WHAT_IS_NOT_THERE, reader + " saw " + event);
                } else {
                    seen.add(position);
                    reached = Math.max(reached, position);
                }
            }
            Map.Entry<Long, Long> before = acknowledged.lowerEntry(page.invokedAt());
            if (page.exhausted() && before != null && before.getValue() > reached) {
                report(
                        Kind.READER_MISSED_THE_ACKNOWLEDGED,
                        reader + " ended at " + reached + ", " + before.getValue() + " was acknowledged");
            }
        }
        if (new HashSet<>(seen).size() < seen.size()) {
            report(Kind.READER_SAW_TWICE, reader);
        }
        List<Long> distinct = seen.stream().distinct().toList();
        if (!distinct.equals(distinct.stream().sorted().toList())) {
            report(Kind.READER_SAW_ANOTHER_ORDER, reader);
        }
        if (reached >= distinct.size()) {
            report(Kind.READER_SKIPPED, reader + " saw " + distinct.size() + " events");
        }
    }

    private void report(Kind kind, String what) {
        violations.add(new Violation(kind, what));
    }
}
