package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.STATION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.InterviewWaived;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.PauseGround;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.ReturnReason;
import io.bihuan.clue.model.ReturnRefusal;
import io.bihuan.clue.model.Shortcoming;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.model.WithdrawalReason;
import io.bihuan.clue.write.acceptreturn.AcceptReturn;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.archiveclue.ArchiveClue;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.endretention.EndRetention;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.clue.write.notereferralreply.NoteReferralReply;
import io.bihuan.clue.write.orderreverification.OrderReverification;
import io.bihuan.clue.write.pauseverification.PauseVerification;
import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.referadministratively.ReferAdministratively;
import io.bihuan.clue.write.refusereturn.RefuseReturn;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.resumeverification.ResumeVerification;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.clue.write.withdrawoffer.WithdrawOffer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Officers who do anything in any order. Whatever they do, the log never tells a life that the rules forbid: no state is
 * skipped (I1), nothing open is closed (I8), no second return (I12), two gates of two organs where two are needed (F10), each rung of each clock once.
 */
class RandomLivesTest {

    private static final int LIVES = 100;
    private static final int COMMANDS = 400;
    private static final DeadlineCalculator CALENDARS =
            RevisedCalendar.from("2025-01-10", "2025-02-20,OFF", "2025-03-12,OFF", "2025-02-15,WORK");

    /** Which change of state may follow which; written down again here, not taken from the code under test. */
    private static final Map<Class<?>, Set<Class<?>>> NEXT = Map.ofEntries(
            Map.entry(ClueRegistered.class, Set.of(ClueTriaged.class)),
            Map.entry(ClueTriaged.class, Set.of(ClueDispatched.class)),
            Map.entry(
                    ClueDispatched.class,
                    Set.of(
                            ClueReceiptAcknowledged.class,
                            ClueReturned.class,
                            OfferWithdrawn.class,
                            OfferLapsed.class,
                            ClueRecalled.class)),
            Map.entry(
                    ReturnOffered.class,
                    Set.of(
                            ClueReturned.class,
                            ReturnRefused.class,
                            OfferWithdrawn.class,
                            ClueRedispatched.class,
                            ClueRecalled.class)),
            Map.entry(
                    ReturnRefused.class, Set.of(VerificationStarted.class, ClueRedispatched.class, ClueRecalled.class)),
            Map.entry(
                    OfferWithdrawn.class,
                    Set.of(ClueRedispatched.class, VerificationStarted.class, ClueRecalled.class)),
            Map.entry(OfferLapsed.class, Set.of(ClueRedispatched.class)),
            Map.entry(ClueRecalled.class, Set.of(ClueRedispatched.class)),
            Map.entry(
                    ClueRedispatched.class,
                    Set.of(
                            ClueReceiptAcknowledged.class,
                            ClueReturned.class,
                            OfferWithdrawn.class,
                            OfferLapsed.class,
                            ClueRedispatched.class,
                            ClueRecalled.class)),
            Map.entry(
                    ClueReceiptAcknowledged.class,
                    Set.of(VerificationStarted.class, ReturnOffered.class, ClueRedispatched.class, ClueRecalled.class)),
            Map.entry(ClueReturned.class, Set.of(ClueRedispatched.class)),
            Map.entry(
                    VerificationStarted.class,
                    Set.of(ConclusionSubmitted.class, ClueRecalled.class, VerificationPaused.class)),
            Map.entry(VerificationPaused.class, Set.of(VerificationResumed.class, ClueRecalled.class)),
            Map.entry(
                    VerificationResumed.class,
                    Set.of(ConclusionSubmitted.class, ClueRecalled.class, VerificationPaused.class)),
            Map.entry(
                    ConclusionSubmitted.class,
                    Set.of(ClueConcluded.class, ReverificationOrdered.class, ClueRecalled.class)),
            Map.entry(
                    ReverificationOrdered.class,
                    Set.of(ConclusionSubmitted.class, ClueRecalled.class, VerificationPaused.class)),
            Map.entry(
                    ClueConcluded.class,
                    Set.of(ClueConvertedToCase.class, ClueReferred.class, ClueHandled.class, ClueReopened.class)),
            Map.entry(ClueReferred.class, Set.of(ClueReferred.class, ClueHandled.class, ClueReopened.class)),
            Map.entry(ClueConvertedToCase.class, Set.of(ClueHandled.class, ClueReopened.class)),
            Map.entry(ClueHandled.class, Set.of(ClueLoopClosed.class, ClueReopened.class)),
            Map.entry(ClueLoopClosed.class, Set.of(ClueArchived.class, ClueReopened.class)),
            Map.entry(ClueArchived.class, Set.of(ClueReopened.class)),
            Map.entry(
                    ClueReopened.class,
                    Set.of(ConclusionSubmitted.class, ClueRecalled.class, VerificationPaused.class)));

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void no_order_of_commands_tells_a_forbidden_life() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("life %s", seed).satisfies(RandomLivesTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
        }
        Set<Class<?>> possible = new HashSet<>(List.of(ClueEvent.class.getPermittedSubclasses()));
        possible.removeAll(RandomSigningTest.OF_A_LADDER);
        possible.removeAll(RandomLinesTest.OF_TWO_LINES);
        possible.removeAll(RandomTeamsTest.OF_A_TEAM);
        possible.removeAll(RandomGradesTest.OF_GRADES);
        possible.removeAll(RandomMergersTest.OF_TWO_CLUES);
        possible.remove(RetentionEnded.class);
        possible.remove(ProtectionNoted.class);
        assertThat(seen).as("every event happens in some life").containsAll(possible);
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues =
                AggregatesInMemory.with(SignoffDirectory.class, Ladders.none(), clock, CALENDARS, Clue.class)) {
            clues.send(register(random, clock.instant()));
            for (int i = 0; i < COMMANDS; i++) {
                clock.advance(Duration.ofHours(random.nextInt(random.nextInt(25) == 0 ? 700 : 10)));
                List<Object> before = clues.events(CLUE);
                clues.send(
                                random.nextInt(3) == 0
                                        ? onwards(random, before, clock.instant())
                                        : command(random, clock.instant()))
                        .ifPresent(refusal -> assertThat(clues.events(CLUE))
                                .as("refused by %s", refusal)
                                .isEqualTo(before));
            }
            return clues.events(CLUE);
        }
    }

    private static void isAllowed(List<? extends Object> life) {
        Class<?> state = null;
        List<Object> past = new ArrayList<>();
        for (Object event : life) {
            boolean answers = state == ReturnOffered.class;
            if (NEXT.containsKey(event.getClass())) {
                if (state != null) {
                    assertThat(NEXT.get(state))
                            .as("after %s", state.getSimpleName())
                            .contains(event.getClass());
                }
                state = event.getClass();
            }
            if (event instanceof ClueReturned returned && !answers) {
                returnedOnce(returned.returnedAt(), past);
            }
            if (event instanceof ReturnOffered offered) {
                returnedOnce(offered.offeredAt(), past);
            }
            if (event instanceof ClueRedispatched again && again.dispute()) {
                assertThat(past).anyMatch(e -> e instanceof ClueReturned || e instanceof ReturnOffered);
            }
            if (event instanceof VerificationMeasureRecorded || event instanceof ReporterInterviewed) {
                assertThat(state).as("a paused clue takes no measures").isNotEqualTo(VerificationPaused.class);
            }
            if (event instanceof ConclusionSubmitted) {
                assertThat(past).anyMatch(e -> e instanceof VerificationMeasureRecorded m && m.afterDispatch());
                assertThat(past)
                        .anyMatch(e -> e instanceof InterviewWaived
                                || e instanceof ReporterInterviewed i && i.afterDispatch()
                                || e instanceof ClueRegistered r
                                        && !r.reporterMode().equals("REAL_NAME"));
            }
            if (event instanceof ClueConcluded concluded) {
                assertThat(gatesOf(past, concluded)).isEqualTo(gatesNeeded(past));
            }
            if (event instanceof ClueLoopClosed) {
                assertThat(past).anyMatch(ResultFedBack.class::isInstance).anyMatch(ClueHandled.class::isInstance);
                assertThat(caseOf(past)).isEqualTo(handledCaseOf(past));
                assertThat(openOutflows(past)).isEmpty();
            }
            past.add(event);
        }
        new LadderCheck().check(life);
        nobodyInConflictHasIt(life);
    }

    /** I12: one return, refused or not, in time. */
    private static void returnedOnce(Instant when, List<Object> past) {
        assertThat(past).noneMatch(e -> e instanceof ClueReturned || e instanceof ReturnOffered);
        assertThat(when).isBefore(endOfReturnWindow(past));
    }

    /** I3: from the moment a unit is named, it never has the clue in its hands again. */
    private static void nobodyInConflictHasIt(List<? extends Object> life) {
        ChainOfCommand chain =
                new ChainOfCommand(UnitRegistry.bundled(), DivisionRegistry.bundled(), LocalDate.parse("2024-09-10"));
        Set<String> conflict = new HashSet<>();
        String holder = "";
        for (Object event : life) {
            if (event instanceof ClueTriaged e) {
                conflict.addAll(e.conflictUnits());
            } else if (event instanceof ConflictDeclared e) {
                conflict.addAll(e.units());
            } else if (event instanceof ClueDispatched e) {
                holder = e.handlingUnit();
            } else if (event instanceof ClueRedispatched e) {
                holder = e.handlingUnit();
            } else if (event instanceof ClueReopened e) {
                holder = e.handlingUnit();
            } else if (event instanceof ClueRecalled
                    || event instanceof ClueReturned
                    || event instanceof OfferLapsed
                    || event instanceof OfferWithdrawn withdrawn && !withdrawn.ofReturn()
                    || event instanceof ClueConcluded) {
                holder = "";
            } else if (!holder.isEmpty() && !(event instanceof DeadlineBreached)) {
                assertThat(chain.isInConflict(holder, conflict))
                        .as("%s by %s", event, holder)
                        .isFalse();
            }
        }
    }

    /** The different organs that passed the last text. */
    private static int gatesOf(List<Object> past, ClueConcluded last) {
        Set<String> organs = new HashSet<>(Set.of(last.confirmingUnit()));
        for (Object event : past) {
            if (event instanceof ConclusionFrozen) {
                organs = new HashSet<>(Set.of(last.confirmingUnit()));
            } else if (event instanceof GatePassed passed) {
                organs.add(passed.unit());
            }
        }
        return organs.size();
    }

    private static int gatesNeeded(List<Object> past) {
        boolean general = past.stream()
                .anyMatch(event -> event instanceof ClueTriaged e && e.grade().equals("GENERAL"));
        return general ? 1 : 2;
    }

    private static Instant endOfReturnWindow(List<Object> past) {
        Instant dispatched = past.stream()
                .filter(e -> e instanceof ClueDispatched || e instanceof ClueRedispatched)
                .map(e -> e instanceof ClueDispatched d ? d.dispatchedAt() : ((ClueRedispatched) e).dispatchedAt())
                .reduce((first, second) -> second)
                .orElseThrow();
        return CALENDARS.compute("T05", dispatched).dueAt();
    }

    private static String caseOf(List<Object> past) {
        return past.stream()
                .filter(ClueConvertedToCase.class::isInstance)
                .map(e -> ((ClueConvertedToCase) e).caseId())
                .reduce((first, second) -> second)
                .orElse("none");
    }

    private static Set<String> openOutflows(List<Object> past) {
        Set<String> open = new HashSet<>();
        for (Object event : past) {
            if (event instanceof OutflowOpened e) {
                assertThat(open.add(e.outflowId())).isTrue();
            } else if (event instanceof OutflowReturned e) {
                assertThat(open.remove(e.outflowId())).isTrue();
            }
        }
        return open;
    }

    private static String handledCaseOf(List<Object> past) {
        return past.stream()
                .filter(ClueHandled.class::isInstance)
                .map(e -> String.valueOf(((ClueHandled) e).caseId()))
                .map(id -> id.equals("null") ? "none" : id)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static RegisterClue register(Random random, Instant now) {
        return new RegisterClue(
                CLUE,
                new ClueNo(NO),
                "tip-1",
                SourceClass.MASS_REPORT,
                now,
                pick(random, ReporterMode.values()),
                DIVISION,
                "自然资源",
                DESK);
    }

    /** Mostly what somebody sensible would do next, sometimes anything. */
    /** Something that leads on from where the clue stands late in its life, where few get by chance alone. */
    static Object onwards(Random random, List<Object> past, Instant now) {
        Class<?> state = past.stream()
                .<Class<?>>map(Object::getClass)
                .filter(NEXT::containsKey)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Actor desk = pick(random, DESK, PROVINCIAL_DESK);
        if (state == ReturnOffered.class) {
            return pick(
                    random,
                    new AcceptReturn(CLUE, desk),
                    new RefuseReturn(CLUE, ReturnRefusal.DESIGNATED, desk),
                    command(random, now));
        }
        if (state == ConclusionSubmitted.class) {
            return random.nextInt(6) == 0
                    ? new OrderReverification(CLUE, Shortcoming.FACTS_UNCLEAR, desk)
                    : new ConfirmConclusion(CLUE, desk);
        }
        if (state == VerificationStarted.class || state == VerificationResumed.class) {
            return verified(random, now);
        }
        if (state == ClueArchived.class) {
            return pick(
                    random,
                    new EndRetention(CLUE, Actor.system("clock-poller")),
                    new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-" + random.nextInt(40), desk));
        }
        if (state == ClueHandled.class || state == ClueLoopClosed.class) {
            return pick(
                    random,
                    new RecordFeedback(CLUE, FeedbackOutcome.FED_BACK, FeedbackChannel.PHONE, null, desk),
                    new CloseLoop(CLUE, desk),
                    new CloseLoop(CLUE, desk),
                    new CloseLoop(CLUE, desk),
                    new ArchiveClue(CLUE, desk),
                    outflow(random.nextInt(6) == 0),
                    new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-" + random.nextInt(40), desk));
        }
        if (state == ClueReferred.class) {
            return pick(
                    random,
                    new NoteReferralReply(CLUE, pick(random, ReferralReply.values()), "H-1", desk),
                    new ReferAdministratively(CLUE, COUNTY_POLICE, "Y-1", desk),
                    new CompleteHandling(CLUE, null, "DONE", desk));
        }
        if (state == ClueConcluded.class || state == ClueConvertedToCase.class) {
            return pick(
                    random,
                    new ReferAdministratively(CLUE, NEIGHBOUR_POLICE, "Y-1", desk),
                    new ConvertToCase(CLUE, "case-1", "AJ-1", CITY_POLICE, now, desk),
                    outflow(random.nextBoolean()),
                    new CompleteHandling(CLUE, pick(random, null, "case-1"), "DONE", desk));
        }
        return command(random, now);
    }

    private static Object verified(Random random, Instant now) {
        Actor verifier = pick(random, CITY_OFFICER, CITY_OFFICER, COUNTY_OFFICER);
        Ladder ladder = pick(random, Ladder.NONE, Ladder.HEI, Ladder.LUAN);
        return pick(
                random,
                new RecordMeasure(CLUE, MeasureKind.INSPECTION, now, "K-1", null, verifier),
                new RecordMeasure(CLUE, MeasureKind.REPORTER_INTERVIEW, now, "K-1", null, verifier),
                new SubmitConclusion(CLUE, pick(random, ConclusionKind.values()), ladder, "B-1", verifier),
                command(random, now));
    }

    private static NoteOutflow outflow(boolean open) {
        return new NoteOutflow(CLUE, ClosureItem.REVIEW, "review-1", open, Actor.system("policy"));
    }

    static Object command(Random random, Instant now) {
        Actor actor = pick(
                random,
                DESK,
                DESK,
                PROVINCIAL_DESK,
                CITY_OFFICER,
                CITY_OFFICER,
                CITY_OFFICER,
                COUNTY_OFFICER,
                NEIGHBOUR_OFFICER,
                STATION_OFFICER);
        String unit = pick(random, CITY_POLICE, CITY_POLICE, COUNTY_POLICE, NEIGHBOUR_POLICE, STATION);
        LocalDate day = LocalDate.ofInstant(now, Deadline.ZONE);
        LocalDate dueOn = day.plusDays(random.nextInt(100));
        Instant performed = now.minus(Duration.ofHours(random.nextInt(100)));
        String caseId = pick(random, "case-1", "case-1", "case-2");
        return switch (random.nextInt(32)) {
            case 0 -> register(random, now);
            case 1 ->
                new TriageClue(
                        CLUE,
                        pick(random, "o-desk-9", "o-desk-1"),
                        MatterClass.ORG_CRIME,
                        Ladder.HEI,
                        "自然资源",
                        pick(random, ClueGrade.values()),
                        pick(random, List.of(), List.of(STATION)),
                        actor);
            case 2 -> new DispatchClue(CLUE, unit, dueOn, actor);
            case 3, 4 -> new AcknowledgeReceipt(CLUE, actor);
            case 5 -> new ReturnClue(CLUE, ReturnReason.NO_JURISDICTION, actor);
            case 6 -> new RedispatchClue(CLUE, unit, dueOn, actor);
            case 7 -> new ApproveVerificationStart(CLUE, List.of("o-1", pick(random, "o-1", "o-2")), actor);
            case 8 -> new RecordMeasure(CLUE, pick(random, MeasureKind.values()), performed, "K-1", null, actor);
            case 9 ->
                new RecordMeasure(
                        CLUE, MeasureKind.INTERVIEW_WAIVED, now, null, pick(random, InterviewWaiver.values()), actor);
            case 10, 11 ->
                new SubmitConclusion(
                        CLUE,
                        pick(random, ConclusionKind.values()),
                        pick(random, Ladder.NONE, Ladder.NONE, Ladder.HEI, Ladder.LUAN),
                        "B-1",
                        actor);
            case 12 -> new ConfirmConclusion(CLUE, pick(random, actor, DESK, PROVINCIAL_DESK));
            case 13 -> new RecordFeedback(CLUE, FeedbackOutcome.FED_BACK, FeedbackChannel.PHONE, null, actor);
            case 14 -> new RecordFeedback(CLUE, FeedbackOutcome.WAIVED, null, FeedbackWaiver.ANONYMOUS, actor);
            case 15 -> new ConvertToCase(CLUE, caseId, "AJ-1", CITY_POLICE, now, actor);
            case 16 -> new CompleteHandling(CLUE, random.nextBoolean() ? caseId : null, "DONE", actor);
            case 17 ->
                new DeclareConflict(
                        CLUE,
                        random.nextInt(30) == 0
                                ? List.of(pick(random, COUNTY_POLICE, STATION, NEIGHBOUR_POLICE))
                                : List.of(),
                        random.nextInt(30) == 0 ? List.of("o-county-1") : List.of(),
                        pick(random, RecusalGround.values()),
                        actor);
            case 18 ->
                new GrantExtension(
                        CLUE,
                        pick(random, ClueClock.values()),
                        random.nextInt(40),
                        pick(random, ExtensionGround.values()),
                        "Y-1",
                        pick(random, DESK, PROVINCIAL_DESK, PROVINCIAL_DESK));
            case 19 ->
                new PauseVerification(
                        CLUE,
                        pick(random, PauseGround.values()),
                        "J-1",
                        pick(random, DESK, PROVINCIAL_DESK, PROVINCIAL_DESK));
            case 20, 21 -> new ResumeVerification(CLUE, pick(random, DESK, PROVINCIAL_DESK, PROVINCIAL_DESK));
            case 22 ->
                new RecomputeDeadline(
                        CLUE, pick(random, "RECEIPT", "VERIFICATION", "FEEDBACK"), Actor.system("calendar-watch"));
            case 23 ->
                new ReopenClue(
                        CLUE,
                        pick(random, ReopenGround.values()),
                        "J-" + random.nextInt(40),
                        random.nextInt(4) == 0 ? actor : COUNTY_OFFICER);
            case 24 ->
                random.nextInt(6) == 0
                        ? new OrderReverification(CLUE, Shortcoming.FACTS_UNCLEAR, actor)
                        : new ConfirmConclusion(CLUE, pick(random, DESK, PROVINCIAL_DESK));
            case 25 -> new WithdrawOffer(CLUE, pick(random, WithdrawalReason.values()), actor);
            case 26 -> new AcceptReturn(CLUE, actor);
            case 27 -> new RefuseReturn(CLUE, pick(random, ReturnRefusal.values()), actor);
            default ->
                random.nextInt(4) == 0
                        ? new CloseLoop(CLUE, actor)
                        : new RingClock(CLUE, pick(random, "RECEIPT", "VERIFICATION", "FEEDBACK"), actor);
        };
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
