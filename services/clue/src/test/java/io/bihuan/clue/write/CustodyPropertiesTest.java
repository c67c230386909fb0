package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.ReturnReason;
import io.bihuan.clue.model.ReturnRefusal;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.model.WithdrawalReason;
import io.bihuan.clue.write.acceptreturn.AcceptReturn;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.refusereturn.RefuseReturn;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.clue.write.withdrawoffer.WithdrawOffer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whoever sends what in whatever order: at every position exactly one unit has the clue, at most one offer is open, and what a unit
 * does with a clue it does while it has it (T3, T4). Who has it is followed here by rules of its own and compared with what everybody
 * folds.
 */
class CustodyPropertiesTest {

    private static final List<Actor> ACTORS =
            List.of(DESK, DESK, PROVINCIAL_DESK, CITY_OFFICER, CITY_OFFICER, COUNTY_OFFICER, NEIGHBOUR_OFFICER);
    private static final List<String> UNITS = List.of(CITY_POLICE, CITY_POLICE, COUNTY_POLICE, NEIGHBOUR_POLICE);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final AggregatesInMemory CLUES =
            AggregatesInMemory.with(SignoffDirectory.class, Ladders.none(), CLOCK, Aggregates.deadlines(), Clue.class);
    private static final int COMMANDS = 120;
    private static final Set<Class<?>> SEEN = new HashSet<>();
    private static final AtomicInteger LAST = new AtomicInteger();

    @AfterContainer
    static void every_step_of_the_handshake_was_taken() {
        assertThat(SEEN)
                .contains(
                        ClueDispatched.class,
                        ClueRedispatched.class,
                        ClueReceiptAcknowledged.class,
                        ClueReturned.class,
                        ReturnOffered.class,
                        ReturnRefused.class,
                        OfferWithdrawn.class,
                        OfferLapsed.class,
                        ClueRecalled.class,
                        VerificationStarted.class,
                        ClueConcluded.class);
    }

    @Property(tries = 150, seed = "417")
    void one_unit_has_it_one_offer_is_open_and_only_the_handshake_moves_it(@ForAll Random random) {
        CLOCK.set(Instant.parse("2024-09-10T02:02:00Z"));
        String clue = "clue-" + LAST.incrementAndGet();
        CLUES.send(new RegisterClue(
                clue,
                new ClueNo(NO),
                "tip-1",
                SourceClass.MASS_REPORT,
                CLOCK.instant(),
                ReporterMode.ANONYMOUS,
                DIVISION,
                "自然资源",
                DESK));
        CLUES.send(new TriageClue(
                clue, "o-desk-9", MatterClass.ORG_CRIME, Ladder.HEI, "自然资源", ClueGrade.GENERAL, List.of(), DESK));
        for (int i = 0; i < COMMANDS; i++) {
            CLOCK.advance(Duration.ofHours(random.nextInt(25) == 0 ? 400 : random.nextInt(5)));
            CLUES.send(command(clue, random));
        }

        Followed followed = new Followed();
        Custody folded = Custody.at(DESK.unit());
        for (Object event : CLUES.events(clue)) {
            followed.follow(event);
            SEEN.add(event.getClass());
            folded = fold(folded, event);
            assertThat(folded.custodian()).as("after %s", event).isEqualTo(followed.custodian);
            assertThat(folded.offer() == null ? "" : folded.open().to())
                    .as("after %s", event)
                    .isEqualTo(followed.offeredTo);
        }
    }

    private static Object command(String clue, Random random) {
        Actor actor = pick(random, ACTORS);
        String unit = pick(random, UNITS);
        LocalDate dueOn = LocalDate.ofInstant(CLOCK.instant(), Deadline.ZONE).plusDays(90);
        return switch (random.nextInt(18)) {
            case 0 -> new DispatchClue(clue, unit, dueOn, actor);
            case 1, 2, 3, 4 -> new AcknowledgeReceipt(clue, actor);
            case 5 -> new ReturnClue(clue, ReturnReason.NO_JURISDICTION, actor);
            case 6 -> new AcceptReturn(clue, actor);
            case 7 -> new RefuseReturn(clue, ReturnRefusal.REASON_NOT_SHOWN, actor);
            case 8 -> new WithdrawOffer(clue, WithdrawalReason.FACTS_CHANGED, actor);
            case 9, 10 -> new RedispatchClue(clue, unit, dueOn, actor);
            case 11, 12 -> new RingClock(clue, "RECEIPT", actor);
            case 13 ->
                random.nextInt(8) == 0
                        ? new DeclareConflict(clue, List.of(unit), List.of(), RecusalGround.NAMED_IN_THE_CLUE, DESK)
                        : new AcknowledgeReceipt(clue, CITY_OFFICER);
            case 14 -> new ApproveVerificationStart(clue, List.of("o-1", "o-2"), actor);
            case 15 -> new RecordMeasure(clue, MeasureKind.INSPECTION, CLOCK.instant(), "K-1", null, actor);
            case 16 -> new SubmitConclusion(clue, ConclusionKind.UNPROVEN, Ladder.NONE, "B-1", actor);
            default -> new ConfirmConclusion(clue, actor);
        };
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Custody fold(Custody before, Object event) {
        if (event instanceof ClueDispatched e) {
            return before.offered(e.handlingUnit(), e.dispatchedBy(), e.dispatchedAt());
        }
        if (event instanceof ClueRedispatched e) {
            return before.offered(e.handlingUnit(), e.decidedBy(), e.dispatchedAt());
        }
        if (event instanceof ClueReceiptAcknowledged) {
            return before.taken();
        }
        if (event instanceof ReturnOffered e) {
            return before.offeredBack(e.reasonCode(), e.offeredAt());
        }
        if (event instanceof ClueReturned) {
            return before.back();
        }
        if (event instanceof ClueRecalled) {
            return before.recalled();
        }
        if (event instanceof OfferLapsed e) {
            return before.lapsed(e.escalatedTo());
        }
        return event instanceof OfferWithdrawn || event instanceof ReturnRefused ? before.kept() : before;
    }

    /** Who has it, by the rules as an officer would say them. */
    private static final class Followed {

        private String custodian = DESK.unit();
        private String sentBy = DESK.unit();
        private String offeredTo = "";
        private String offeredBy = "";
        private boolean back;

        private void follow(Object event) {
            if (event instanceof ClueDispatched e) {
                assertThat(offeredTo).as("no second offer").isEmpty();
                offer(e.handlingUnit(), e.dispatchedBy());
            } else if (event instanceof ClueRedispatched e) {
                assertThat(offeredTo.isEmpty() || e.dispute())
                        .as("an open offer is replaced by decision only")
                        .isTrue();
                offer(e.handlingUnit(), e.decidedBy());
            } else if (event instanceof ReturnOffered e) {
                assertThat(offeredTo).as("no second offer").isEmpty();
                assertThat(e.unit()).as("nobody returns what they have not").isEqualTo(custodian);
                assertThat(e.offeredTo()).isEqualTo(sentBy);
                offer(sentBy, custodian);
                back = true;
            } else if (event instanceof ClueReceiptAcknowledged e) {
                assertThat(e.unit()).as("who was asked signs").isEqualTo(offeredTo);
                custodian = offeredTo;
                sentBy = offeredBy;
                offer("", "");
            } else if (event instanceof ClueReturned e) {
                if (e.unit().equals(offeredTo)) {
                    offer("", "");
                } else {
                    assertThat(e.unit()).isEqualTo(custodian).isEqualTo(offeredBy);
                    goesBack();
                }
            } else if (event instanceof ClueRecalled e) {
                if (e.unit().equals(offeredTo)) {
                    offer("", "");
                } else {
                    assertThat(e.unit()).isEqualTo(custodian);
                    goesBack();
                }
            } else if (event instanceof OfferWithdrawn e) {
                assertThat(e.offeredTo()).isNotEmpty().isEqualTo(offeredTo);
                assertThat(e.offeredBy()).isEqualTo(offeredBy);
                assertThat(e.ofReturn()).isEqualTo(back);
                offer("", "");
            } else if (event instanceof OfferLapsed e) {
                assertThat(e.unit()).isNotEmpty().isEqualTo(offeredTo);
                offer("", "");
            } else if (event instanceof ReturnRefused e) {
                assertThat(e.unit()).isEqualTo(custodian).isEqualTo(offeredBy);
                assertThat(e.refusingUnit()).isEqualTo(offeredTo);
                offer("", "");
            } else {
                worksWithWhatItHas(event);
            }
        }

        private void worksWithWhatItHas(Object event) {
            if (event instanceof VerificationStarted e) {
                assertThat(e.unit()).isEqualTo(custodian);
            } else if (event instanceof ConclusionSubmitted e) {
                assertThat(e.unit()).isEqualTo(custodian);
            } else if (event instanceof ClueConcluded e) {
                assertThat(e.handlingUnit()).isEqualTo(custodian);
            } else if (event instanceof DeadlineStarted e) {
                assertThat(e.unit()).isEqualTo(e.clock().equals("RECEIPT") ? offeredTo : custodian);
            }
            if (event instanceof VerificationStarted || event instanceof ConclusionSubmitted) {
                assertThat(offeredTo)
                        .as("nothing is begun while an offer is open")
                        .isEmpty();
            }
        }

        private void goesBack() {
            custodian = sentBy;
            offer("", "");
        }

        private void offer(String to, String by) {
            offeredTo = to;
            offeredBy = by;
            back = false;
        }
    }
}
