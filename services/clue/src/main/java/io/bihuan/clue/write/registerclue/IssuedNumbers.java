package io.bihuan.clue.write.registerclue;

import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Issues the numbers of clues 线索编号 to desks, with the desk's division, the year and the next serial of the province. */
@Component
public class IssuedNumbers {

    private final ClueNumbers numbers;
    private final UnitRegistry units;
    private final Clock clock;

    /**
     * @param numbers the serials
     * @param units where the desks are
     * @param clock the time
     */
    public IssuedNumbers(ClueNumbers numbers, UnitRegistry units, Clock clock) {
        this.numbers = numbers;
        this.units = units;
        this.clock = clock;
    }

    /** The next number for a clue from this source. */
    public ClueNo issue(Actor desk, SourceClass source) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        String division = units.byId(desk.unit(), today).divisionCode().substring(0, 6);
        return ClueNo.of(
                division, today.getYear(), source, numbers.nextSerial(division.substring(0, 2), today.getYear()));
    }
}
