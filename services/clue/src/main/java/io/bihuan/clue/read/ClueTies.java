package io.bihuan.clue.read;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.platform.needtoknow.TieKeys;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who ever had to do with a clue 关联人员与单位: where it lies, the units that had it or were asked to take it, the officers who worked
 * on it, and whoever must keep out of it. Nobody is ever taken out: who may still see it is decided by the clue itself.
 */
public final class ClueTies {

    private ClueTies() {}

    /**
     * The keys after an event.
     *
     * @param before null in a line that was folded before it had ties; then nobody knows the earlier ones, and it keeps none
     */
    public static @Nullable List<String> after(@Nullable List<String> before, ClueEvent event) {
        if (before == null) {
            return null;
        }
        TreeSet<String> all = new TreeSet<>(before);
        return named(event).filter(all::add).count() == 0 ? before : List.copyOf(all);
    }

    private static Stream<String> named(ClueEvent event) {
        if (event instanceof ClueRegistered e) {
            return Stream.of(TieKeys.division(e.divisionCode()), TieKeys.unit(e.deskUnit()));
        }
        if (event instanceof DisciplineLineRegistered e) {
            return Stream.of(TieKeys.division(e.divisionCode()), TieKeys.unit(e.deskUnit()));
        }
        if (event instanceof ClueTriaged e) {
            return e.conflictUnits().stream().map(TieKeys::keptOut);
        }
        if (event instanceof ConflictDeclared e) {
            return Stream.concat(e.units().stream(), e.officers().stream()).map(TieKeys::keptOut);
        }
        if (event instanceof ClueDispatched e) {
            return Stream.of(TieKeys.unit(e.handlingUnit()), TieKeys.unit(e.dispatchedBy()));
        }
        if (event instanceof ClueRedispatched e) {
            return Stream.of(TieKeys.unit(e.handlingUnit()), TieKeys.unit(e.decidedBy()));
        }
        if (event instanceof ClueReturned e) {
            return Stream.of(TieKeys.unit(e.unit()));
        }
        if (event instanceof OfferLapsed e) {
            return e.escalatedTo().isEmpty() ? Stream.of() : Stream.of(TieKeys.unit(e.escalatedTo()));
        }
        if (event instanceof VerificationStarted e) {
            return e.verifiers().stream().map(TieKeys::officer);
        }
        return event instanceof MemberJoined e ? Stream.of(TieKeys.officer(e.officer())) : Stream.of();
    }
}
