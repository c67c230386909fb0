package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.DESK;
import static io.bihuan.suite.SuiteUnderTest.DESK_HEAD;
import static io.bihuan.suite.SuiteUnderTest.POLICE_HEAD;
import static io.bihuan.suite.SuiteUnderTest.PROVINCE_DESK;
import static io.bihuan.suite.SuiteUnderTest.VERIFIER;

import io.bihuan.kernel.Actor;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Officers who take matters from a tip to a filed case and its first stage, each command by who may give it. What was
 * acknowledged is kept with its answer; a matter whose last answer was lost is taken up again where it stood. Thread-safe.
 */
final class Matters {

    private static final int HTTP_CONFLICT = 409;

    private final Ports ports;
    private final Tips tips;
    private final Queue<Matter> open = new ConcurrentLinkedQueue<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private volatile int round;

    Matters(Ports ports, Tips tips) {
        this.ports = ports;
        this.tips = tips;
    }

    /** What a matter goes through; in this order. */
    enum Step {
        REGISTER(DESK, "clue.ClueRegistered", true),
        TRIAGE(DESK, "clue.ClueTriaged", true),
        DISPATCH(DESK, "clue.ClueDispatched", true),
        ACKNOWLEDGE(VERIFIER, "clue.ClueReceiptAcknowledged", true),
        START(POLICE_HEAD, "clue.VerificationStarted", true),
        INTERVIEW(VERIFIER, "clue.ReporterInterviewed", false),
        INQUIRE(VERIFIER, "clue.VerificationMeasureRecorded", false),
        SUBMIT(VERIFIER, "clue.ConclusionSubmitted", true),
        CONFIRM(DESK_HEAD, "clue.GatePassed", true),
        CONFIRM_AGAIN(PROVINCE_DESK, "clue.ClueConcluded", true),
        FILE(POLICE_HEAD, "case.CaseFiled", true),
        STAGE(POLICE_HEAD, "case.CaseStageRecorded", true);

        final Actor by;
        final String event;
        final boolean onceOnly;

        /**
         * @param event what it leaves in the log
         * @param onceOnly whether it is refused the second time
         */
        Step(Actor by, String event, boolean onceOnly) {
            this.by = by;
            this.event = event;
            this.onceOnly = onceOnly;
        }

        boolean isOfCase() {
            return this == FILE || this == STAGE;
        }
    }

    /**
     * A command that was acknowledged.
     *
     * @param round in which it was
     * @param position of its last event
     * @param version the sequence of that event in its aggregate
     */
    record Acknowledged(int round, Step step, String aggregateId, long position, long version) {}

    /** One matter on its way. Only ever in the hands of one officer. */
    private static final class Matter {
        private final String clueId;
        private int done;
        private boolean answerLost;

        private Matter(String clueId) {
            this.clueId = clueId;
        }
    }

    /** Lets officers work until they are told to stop or find the line dead. */
    List<CompletableFuture<Void>> workUntil(AtomicBoolean stop, int officers, int inRound) {
        round = inRound;
        return workUntil(stop::get, officers);
    }

    private List<CompletableFuture<Void>> workUntil(BooleanSupplier stop, int officers) {
        return IntStream.range(0, officers)
                .mapToObj(officer -> CompletableFuture.runAsync(
                        () -> {
                            boolean alive = true;
                            while (alive && !stop.getAsBoolean()) {
                                alive = oneStep();
                            }
                        },
                        work -> new Thread(work, "officer").start()))
                .toList();
    }

    /** One command; false if nobody answers any more. */
    private boolean oneStep() {
        Matter matter = open.poll();
        try {
            if (matter == null) {
                Answer tip = tips.send();
                if (tip.status() != 201) {
                    return true;
                }
                matter = new Matter("clue-" + tip.body().get("tipId").asString());
            }
            takeFurther(matter);
            return true;
        } catch (UncheckedIOException dead) {
            if (matter != null) {
                matter.answerLost = true;
            }
            return false;
        } finally {
            if (matter != null && matter.done < Step.values().length) {
                open.add(matter);
            }
        }
    }

    private void takeFurther(Matter matter) {
        Step step = Step.values()[matter.done];
        String aggregateId = step.isOfCase() ? "case-" + matter.clueId : matter.clueId;
        Answer answer = Http.at("http://127.0.0.1:" + (step.isOfCase() ? ports.casefile() : ports.clue()))
                .as(step.by)
                .post(path(step, matter.clueId), body(step, matter.clueId));
        if (answer.status() == 200 || answer.status() == 201) {
            acknowledged.add(new Acknowledged(
                    round,
                    step,
                    aggregateId,
                    Long.parseLong(answer.header("Bihuan-Position")),
                    Long.parseLong(answer.header("ETag").replace("\"", ""))));
            matter.done++;
            matter.answerLost = false;
        } else if (answer.status() == HTTP_CONFLICT && matter.answerLost) {
            matter.done++;
            matter.answerLost = false;
        } else if (answer.status() < 500 && !isStillToCome(step, answer)) {
            unexpected.add("round " + round + ": " + step + " of " + matter.clueId + ": " + answer.text());
        }
    }

    /** The case is proposed by another service, on hearing of the conclusion. */
    private static boolean isStillToCome(Step step, Answer answer) {
        return step == Step.FILE && answer.status() == 404;
    }

    private static String path(Step step, String clueId) {
        String clue = "/clues/" + clueId + "/";
        String casefile = "/cases/case-" + clueId + "/";
        return switch (step) {
            case REGISTER -> "/clues";
            case TRIAGE -> clue + "triage-clue";
            case DISPATCH -> clue + "dispatch-clue";
            case ACKNOWLEDGE -> clue + "acknowledge-receipt";
            case START -> clue + "approve-verification-start";
            case INTERVIEW, INQUIRE -> clue + "record-measure";
            case SUBMIT -> clue + "submit-conclusion";
            case CONFIRM, CONFIRM_AGAIN -> clue + "confirm-conclusion";
            case FILE -> casefile + "file-case";
            case STAGE -> casefile + "record-stage";
        };
    }

    private static Object body(Step step, String clueId) {
        String today = LocalDate.now().toString();
        return switch (step) {
            case REGISTER -> Map.of("tipId", clueId.substring("clue-".length()));
            case TRIAGE -> BadInputIT.triage("运输");
            case DISPATCH ->
                Map.of(
                        "handlingUnit",
                        "990100-GA",
                        "dueOn",
                        LocalDate.now().plusDays(60).toString());
            case ACKNOWLEDGE, CONFIRM, CONFIRM_AGAIN -> null;
            case START -> Map.of("verifiers", List.of("o-3001", "o-3002"));
            case INTERVIEW -> measure("REPORTER_INTERVIEW");
            case INQUIRE -> measure("INQUIRY");
            case SUBMIT -> Map.of("kind", "TRUE", "ladder", "E_GROUP", "reportRef", "bg-1");
            case FILE -> Map.of("caseNo", "云公立字〔2024〕1号");
            case STAGE -> Map.of("stage", "INVESTIGATING", "document", "文书", "reachedOn", today);
        };
    }

    private static Map<String, String> measure(String kind) {
        return Map.of("kind", kind, "performedAt", Instant.now().toString(), "evidenceRef", "ev-1");
    }

    /** Everything acknowledged so far. */
    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Refusals that nothing that happened explains. */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** Whether an event of this type stands in the log of its aggregate once, whatever was lost and sent again. */
    static boolean isOnceOnly(JsonNode event) {
        for (Step step : Step.values()) {
            if (step.onceOnly && step.event.equals(event.get("type").asString())) {
                return true;
            }
        }
        return false;
    }
}
