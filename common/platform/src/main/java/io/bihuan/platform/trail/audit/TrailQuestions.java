package io.bihuan.platform.trail.audit;

import com.mongodb.client.MongoCursor;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.trail.TrailLog;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Questions of auditors to the trail. The index says where, the trail itself says what. */
final class TrailQuestions {

    private static final int MAX_PAGE = 500;

    private final TrailLog trail;
    private final TrailIndex index;
    private final Supplier<Stream<Blindness>> blindness;

    TrailQuestions(TrailLog trail, TrailIndex index, Supplier<Stream<Blindness>> blindness) {
        this.trail = trail;
        this.index = index;
        this.blindness = blindness;
    }

    private record Found(StoredEvent stored, TrailEntry entry) {}

    /**
     * Entries, newest first.
     *
     * @param after the {@link Page#next()} of the page before, or the empty string
     * @param limit how many at most, 1 to 500
     * @throws DomainException PARAMETER_MALFORMED if one of these is not what it should be
     */
    Page<RecordedRead> entries(Caller auditor, Question question, String after, int limit) {
        AuditorsEye eye = eye(auditor);
        Document filter = question.filter();
        Range range = new Range(-1, before(after));
        EventLog log = trail.log();
        if (question.from().isPresent()) {
            range = range.above(log.positionAt(question.from().get()));
        }
        if (question.to().isPresent()) {
            range = range.notAbove(log.positionAt(question.to().get().plusNanos(1)));
        }
        Predicate<TrailEntry> wanted = entry -> !Kind.isOfACandidate(entry)
                && eye.sees(entry)
                && question.outcome().map(eye.outcome(entry)::equals).orElse(true);
        Page<Found> page = page(range.in(filter), wanted, limit);
        return new Page<>(
                page.items().stream()
                        .map(found -> RecordedRead.of(
                                found.stored().position(),
                                TrailLog.label(found.stored().type()),
                                found.entry(),
                                eye))
                        .toList(),
                page.next());
    }

    /** Candidates of interference, newest first, of officers outside the auditor's line. */
    Page<Candidate> candidates(Caller auditor, String after, int limit) {
        AuditorsEye eye = eye(auditor);
        Document filter = new Range(-1, before(after)).in(new Document(TrailIndex.KIND, Kind.CANDIDATE));
        Page<Found> page = page(filter, eye::sees, limit);
        return new Page<>(
                page.items().stream()
                        .map(found -> candidate(found.stored().aggregateId()))
                        .toList(),
                page.next());
    }

    /** One candidate with what it was found to be. */
    Candidate candidate(String id) {
        return Candidate.of(trail.candidate(id));
    }

    /**
     * How a candidate was raised.
     *
     * @throws DomainException NOT_FOUND if there is none, or none that the caller may know of
     */
    InterferenceCandidateRaised raised(Caller caller, String id) {
        return known(id).stream()
                .findFirst()
                .filter(InterferenceCandidateRaised.class::isInstance)
                .map(InterferenceCandidateRaised.class::cast)
                .filter(eye(caller)::sees)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
    }

    /** What cannot be an id names nothing. */
    private List<TrailEntry> known(String id) {
        try {
            return trail.candidate(id);
        } catch (IllegalArgumentException noId) {
            return List.of();
        }
    }

    private AuditorsEye eye(Caller auditor) {
        return new AuditorsEye(auditor, blindness.get().toList());
    }

    /** One more than asked for is looked for: it decides whether there is a next page, which begins after one that was seen. */
    private Page<Found> page(Document filter, Predicate<TrailEntry> wanted, int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "limit", "max", MAX_PAGE));
        }
        List<Found> items = new ArrayList<>();
        try (MongoCursor<Long> positions = index.newestFirst(filter, limit + 1).cursor()) {
            while (positions.hasNext()) {
                Found found = at(positions.next());
                if (!wanted.test(found.entry())) {
                    continue;
                }
                if (items.size() == limit) {
                    long last = items.get(limit - 1).stored().position();
                    return new Page<>(items, Long.toString(last));
                }
                items.add(found);
            }
        }
        return new Page<>(items, "");
    }

    private Found at(long position) {
        StoredCommit commit = trail.log().readAfter(position - 1, 1).get(0);
        StoredEvent stored = commit.events().get((int) (position - commit.position()));
        return new Found(stored, trail.entry(stored));
    }

    private static @Nullable Long before(String after) {
        if (after.isEmpty()) {
            return null;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "after"));
        }
        return Long.parseLong(after);
    }

    /**
     * Positions between two others.
     *
     * @param above only later ones
     * @param below only earlier ones, or null for no bound
     */
    private record Range(long above, @Nullable Long below) {

        Range above(long position) {
            return new Range(Math.max(above, position), below);
        }

        Range notAbove(long position) {
            return new Range(above, below == null ? position + 1 : Long.valueOf(Math.min(below, position + 1)));
        }

        Document in(Document filter) {
            Document bounds = new Document("$gt", above);
            if (below != null) {
                bounds.append("$lt", below);
            }
            return new Document(filter).append(TrailIndex.POSITION, bounds);
        }
    }
}
