package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE_OFFICER;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NO;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.DissolutionReason;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.RemovalReason;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.model.TeamMember;
import io.bihuan.clue.model.TeamTrigger;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.counttips.CountTip;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.dissolveteam.DissolveTeam;
import io.bihuan.clue.write.formjointteam.FormJointTeam;
import io.bihuan.clue.write.leaveteam.LeaveTeam;
import io.bihuan.clue.write.proposejointteam.ProposeJointTeam;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.removemember.RemoveMember;
import io.bihuan.clue.write.signpledge.SignPledge;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lives of clues that the city police have, for which people are named, sign, leave, are removed and fall into conflict in any order. */
public final class RandomTeams {

    /** Whoever may be named. */
    public static final List<Actor> CANDIDATES =
            List.of(DISCIPLINE_OFFICER, NEIGHBOUR_OFFICER, COUNTY_OFFICER, CITY_OFFICER);

    private static final int COMMANDS = 120;
    private static final Actor COUNTER = Actor.system("when-tip-moves-then-count-it");

    private RandomTeams() {}

    /** The life that a seed tells. */
    public static List<ClueEvent> live(long seed) {
        System.setProperty("disable-axoniq-console-message", "true");
        Random random = new Random(seed);
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues = AggregatesInMemory.with(
                SignoffDirectory.class, Ladders.none(), clock, Aggregates.deadlines(), Clue.class)) {
            clues.send(register(clock));
            clues.send(new TriageClue(
                    CLUE,
                    "o-desk-9",
                    MatterClass.ORG_CRIME,
                    Ladder.HEI,
                    "自然资源",
                    ClueGrade.KEY,
                    List.of(),
                    false,
                    DESK));
            LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
            clues.send(new DispatchClue(CLUE, CITY_POLICE, today.plusDays(30), DESK));
            clues.send(new AcknowledgeReceipt(CLUE, CITY_OFFICER));
            for (int i = 0; i < COMMANDS; i++) {
                clock.advance(Duration.ofHours(random.nextInt(72)));
                clues.send(command(random));
            }
            return clues.events(CLUE).stream().map(ClueEvent.class::cast).toList();
        }
    }

    private static Object command(Random random) {
        Actor officer = pick(random, CANDIDATES);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> form(random);
            case 3 -> new RemoveMember(CLUE, officer.officer(), RemovalReason.TRANSFERRED, DESK);
            case 4 ->
                random.nextInt(3) == 0
                        ? new DissolveTeam(CLUE, DissolutionReason.WORK_DONE, DESK)
                        : new LeaveTeam(CLUE, officer);
            case 5 -> new CountTip(CLUE, "tip-" + random.nextInt(6), random.nextInt(3) > 0, COUNTER);
            case 6 -> new ProposeJointTeam(CLUE, Actor.system("clock-poller"));
            case 7 -> random.nextInt(12) == 0 ? conflict(random) : new LeaveTeam(CLUE, officer);
            case 8 -> new SignPledge(CLUE, "0".repeat(64), officer);
            default -> new SignPledge(CLUE, SecrecyPledge.current().textHash(), officer);
        };
    }

    private static FormJointTeam form(Random random) {
        List<Actor> shuffled = new ArrayList<>(CANDIDATES);
        Collections.shuffle(shuffled, random);
        List<TeamMember> named = shuffled.subList(0, 1 + random.nextInt(CANDIDATES.size())).stream()
                .map(actor -> new TeamMember(actor.officer(), actor.unit()))
                .toList();
        String lead = random.nextInt(3) == 0 ? pick(random, CANDIDATES).unit() : DESK.unit();
        return new FormJointTeam(CLUE, pick(random, List.of(TeamTrigger.values())), lead, named, "Z-1", DESK);
    }

    private static DeclareConflict conflict(Random random) {
        Actor who = pick(random, List.of(DISCIPLINE_OFFICER, NEIGHBOUR_OFFICER, COUNTY_OFFICER));
        boolean unit = random.nextBoolean();
        return new DeclareConflict(
                CLUE,
                unit ? List.of(who.unit()) : List.of(),
                unit ? List.of() : List.of(who.officer()),
                RecusalGround.INTEREST,
                DESK);
    }

    private static RegisterClue register(MovableClock clock) {
        return new RegisterClue(
                CLUE,
                new ClueNo(NO),
                "tip-1",
                SourceClass.MASS_REPORT,
                clock.instant(),
                ReporterMode.REAL_NAME,
                DIVISION,
                "自然资源",
                DESK);
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
