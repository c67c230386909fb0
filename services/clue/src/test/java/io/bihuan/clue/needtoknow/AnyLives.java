package io.bihuan.clue.needtoknow;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueDetailsAtHand;
import io.bihuan.clue.read.clueflow.ClueFlow;
import io.bihuan.clue.read.clueflow.ClueFlowAtHand;
import io.bihuan.clue.read.clueledger.ClueLedgerAtHand;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Clues to which whatever can happen to a clue happens in any order, the forbidden ones included, and callers of all kinds from the
 * same few units and officers, so that they often meet.
 */
final class AnyLives {

    static final LocalDate TODAY = LocalDate.parse("2024-09-12");
    static final UnitRegistry UNITS = UnitRegistry.bundled();

    private static final Instant DAY = Instant.parse("2024-09-12T01:00:00Z");
    private static final List<OrgUnit> POSTS = UNITS.existingOn(TODAY);
    private static final List<String> DIVISIONS =
            List.of("990100", "990121", "990121103", "990121103205", "990122", "990221", "990121107", "999999");
    private static final List<String> OFFICERS = List.of("o-1", "o-2", "o-3", "o-4");
    private static final int KINDS = 18;

    private final Random random;

    AnyLives(long seed) {
        this.random = new Random(seed);
    }

    /** Lines of the ledger and ways to be counted, and under the ids of the clues their details. */
    Map<String, Object> ledger(int clues) {
        Map<String, Object> documents = new HashMap<>();
        for (int i = 0; i < clues; i++) {
            String id = "clue-" + i;
            ClueEvent first = random.nextInt(6) == 0 ? disciplineLine(id) : registered(id);
            ClueDetails clue = ClueDetailsAtHand.after(null, first);
            ClueLedgerLine line = ClueLedgerAtHand.after(null, first);
            ClueFlow flow = ClueFlowAtHand.after(null, first);
            for (int steps = random.nextInt(12); steps > 0; steps--) {
                ClueEvent event = event(id);
                try {
                    ClueDetails nextClue = ClueDetailsAtHand.after(clue, event);
                    line = ClueLedgerAtHand.after(line, event);
                    flow = ClueFlowAtHand.after(flow, event);
                    clue = nextClue;
                } catch (RuntimeException cannotHappenNow) {
                    continue;
                }
            }
            documents.put(id, clue);
            Optional.ofNullable(flow).ifPresent(way -> documents.put("flow-" + id, way));
            documents.put("line-" + id, random.nextInt(10) == 0 ? ClueLedgerAtHand.withoutTies(line) : line);
        }
        return documents;
    }

    Caller caller() {
        OrgUnit unit = pick(POSTS);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int more = 1 + random.nextInt(2); more > 0; more--) {
            roles.add(pick(List.of(Role.values())));
        }
        Set<String> lines =
                UNITS.line(unit.unitId(), TODAY).stream().map(OrgUnit::unitId).collect(Collectors.toSet());
        return new Caller(
                pick(OFFICERS),
                unit.unitId(),
                unit.agency(),
                unit.level(),
                unit.divisionCode(),
                roles,
                lines,
                random.nextBoolean() ? "核查" : "");
    }

    private String division() {
        return pick(DIVISIONS);
    }

    private String unit() {
        return pick(POSTS).unitId();
    }

    private List<String> someUnits() {
        return random.nextInt(3) == 0 ? List.of(unit()) : List.of();
    }

    private ClueEvent registered(String id) {
        return new ClueRegistered(
                id, "XS-" + id, "tip-1", "MASS_REPORT", DAY, "ANONYMOUS", division(), "砂石", unit(), DAY);
    }

    private ClueEvent disciplineLine(String id) {
        return new DisciplineLineRegistered(
                id, "XS-" + id, "clue-x", "tip-1", "MASS_REPORT", DAY, "ANONYMOUS", division(), "砂石", unit(), DAY);
    }

    private ClueEvent event(String id) {
        return switch (random.nextInt(KINDS)) {
            case 0, 1 -> new ClueTriaged(id, "ORG_CRIME", "HEI", "砂石", "KEY", someUnits(), "o-8", "o-9", DAY);
            case 2, 3 -> new ClueDispatched(id, "XS-" + id, unit(), "KEY", "990121", unit(), DAY, TODAY);
            case 4, 5 -> new ClueReceiptAcknowledged(id, unit(), pick(OFFICERS), DAY);
            case 6 -> new ReturnOffered(id, unit(), unit(), "NO_JURISDICTION", DAY);
            case 7 -> new ReturnRefused(id, unit(), "NO_JURISDICTION", "o-8", unit(), DAY);
            case 8 -> new ClueReturned(id, unit(), "NO_JURISDICTION", DAY);
            case 9 -> new OfferWithdrawn(id, unit(), unit(), random.nextBoolean(), "SENT_IN_ERROR", "o-8", unit(), DAY);
            case 10 -> new OfferLapsed(id, unit(), unit(), random.nextBoolean() ? unit() : "", DAY);
            case 11 -> new ClueRecalled(id, "XS-" + id, unit(), unit(), DAY);
            case 12 ->
                new ClueRedispatched(
                        id, "XS-" + id, unit(), unit(), "KEY", "990121", unit(), random.nextBoolean(), DAY, TODAY);
            case 13 -> new ConflictDeclared(id, someUnits(), List.of(pick(OFFICERS)), "INTEREST", unit(), DAY);
            case 14 -> team(id);
            case 15 -> new VerificationStarted(id, unit(), List.of(pick(OFFICERS), "o-9"), "o-8", unit(), DAY);
            case 16 -> new OfficialImplicated(id, "o-8", "o-9", DAY);
            default -> random.nextInt(4) == 0 ? new ClueLoopClosed(id, "XS-" + id, "o-8", DAY) : teamed(id);
        };
    }

    private ClueEvent team(String id) {
        return new JointTeamFormed(
                id,
                "VOLUMINOUS",
                "Z-1",
                unit(),
                OFFICERS,
                OFFICERS.stream().map(it -> unit()).toList(),
                "o-8",
                unit(),
                DAY);
    }

    private ClueEvent teamed(String id) {
        return switch (random.nextInt(6)) {
            case 0 -> new MemberLeft(id, pick(OFFICERS), unit(), "LEFT", "o-8", DAY);
            case 1 -> new TeamDissolved(id, "WORK_DONE", "o-8", unit(), DAY);
            default -> new MemberJoined(id, pick(OFFICERS), unit(), 1, "hash", DAY);
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
