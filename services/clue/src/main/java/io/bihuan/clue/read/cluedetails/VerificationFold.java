package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.InterviewWaived;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.read.cluedetails.ClueDetails.Measure;
import io.bihuan.clue.read.cluedetails.ClueDetails.Pause;
import io.bihuan.clue.read.cluedetails.ClueDetails.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How its verification 核查 stands after what is told of it (F06). */
final class VerificationFold {

    static final PartFold<@Nullable Verification> VERIFICATION = new PartFold<@Nullable Verification>()
            .on(
                    VerificationStarted.class,
                    (none, e) -> new Verification(
                            e.verifiers(),
                            e.approvedBy(),
                            e.approvingUnit(),
                            e.startedAt(),
                            false,
                            List.of(),
                            List.of()))
            .on(
                    VerificationMeasureRecorded.class,
                    (so, e) -> measured(
                            so,
                            false,
                            new Measure(e.kind(), e.performedAt(), e.afterDispatch(), e.lateEntry(), e.evidenceRef())))
            .on(
                    ReporterInterviewed.class,
                    (so, e) -> measured(
                            so,
                            e.afterDispatch(),
                            new Measure(
                                    "REPORTER_INTERVIEW",
                                    e.performedAt(),
                                    e.afterDispatch(),
                                    e.lateEntry(),
                                    e.recordRef())))
            .on(
                    InterviewWaived.class,
                    (so, e) -> measured(
                            so, true, new Measure("INTERVIEW_WAIVED", e.waivedAt(), true, false, e.reasonCode())))
            .on(
                    VerificationPaused.class,
                    (so, e) ->
                            paused(so, new Pause(e.ground(), e.decisionRef(), e.approvingUnit(), e.pausedAt(), null)))
            .on(VerificationResumed.class, (so, e) -> resumed(so, e.resumedAt()));

    private VerificationFold() {}

    private static Verification measured(@Nullable Verification before, boolean answered, Measure measure) {
        Verification so = Objects.requireNonNull(before);
        return with(so, so.reporterAnswered() || answered, joined(so.measures(), measure), so.pauses());
    }

    private static Verification paused(@Nullable Verification before, Pause pause) {
        Verification so = Objects.requireNonNull(before);
        return with(so, so.reporterAnswered(), so.measures(), joined(so.pauses(), pause));
    }

    private static Verification resumed(@Nullable Verification before, Instant at) {
        Verification so = Objects.requireNonNull(before);
        List<Pause> ended = so.pauses().stream()
                .map(pause -> pause.resumedAt() != null
                        ? pause
                        : new Pause(pause.ground(), pause.decisionRef(), pause.approvingUnit(), pause.pausedAt(), at))
                .toList();
        return with(so, so.reporterAnswered(), so.measures(), ended);
    }

    private static Verification with(Verification so, boolean answered, List<Measure> measures, List<Pause> pauses) {
        return new Verification(
                so.verifiers(), so.approvedBy(), so.approvingUnit(), so.startedAt(), answered, measures, pauses);
    }

    private static <T> List<T> joined(List<T> known, T added) {
        return Stream.concat(known.stream(), Stream.of(added)).toList();
    }
}
