package io.bihuan.kernel.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units 单位 of all agencies as they were on a day, with the line of superiors above each. Only who decides may ask it: what
 * it answers for a day can still change, so what was decided goes into the event.
 */
public interface UnitRegistry {

    /** The units that come with the kernel: those of a fictional province, for demonstrations and tests. */
    static UnitRegistry bundled() {
        return RegistryFile.load("units.csv", UnitRegistry::parse);
    }

    /**
     * Reads a table with the columns {@code unit_id,name,agency,level,division_code,superior,valid_from,valid_to}. An id
     * may have several rows, one after the other in time.
     *
     * @throws IllegalArgumentException if a line is malformed, rows of one id overlap, two units share a name on one
     *     day, a superior is not in the table, or is not of a higher level of the same agency
     */
    static UnitRegistry parse(Reader csv) {
        return UnitTable.parse(csv);
    }

    /**
     * Makes a table of what was told unit by unit, so that one may be there before its superior is. A line that leaves the
     * table, or does not lead upwards in one agency, is refused when it is asked for.
     *
     * @param periods in each of which nothing about a unit changed
     * @throws IllegalArgumentException if periods of one unit overlap
     */
    static UnitRegistry of(Collection<OrgUnit> periods) {
        return new UnitTable(periods);
    }

    /**
     * The unit as it was on the day.
     *
     * @throws DomainException {@link KernelError#UNIT_UNKNOWN} if there was none with this id
     */
    OrgUnit byId(String unitId, LocalDate on);

    /**
     * The unit with exactly this Chinese name on the day, blanks around it ignored; none if two bear it, because taking the
     * wrong one is worse than asking.
     */
    Optional<OrgUnit> byName(String name, LocalDate on);

    /**
     * The unit and its superiors on the day, from itself upwards.
     *
     * @throws DomainException {@link KernelError#UNIT_UNKNOWN} for it or for a superior
     */
    List<OrgUnit> line(String unitId, LocalDate on);

    /**
     * Ids of the unit and of everything that is named above it, for keeping people out and never for letting them in: it
     * always answers. A unit that has ended counts with its last period, one that nobody knows by its name.
     */
    Set<String> lineNamed(String unitId, LocalDate on);

    /**
     * The lowest unit that stands above both 共同上级, and is neither of them: nobody decides a dispute of its own. Empty if
     * there is none, as for units of two agencies.
     *
     * @throws DomainException {@link KernelError#UNIT_UNKNOWN} for either
     */
    Optional<OrgUnit> commonSuperior(String one, String other, LocalDate on);

    /** All units that existed on the day, ordered by id. */
    List<OrgUnit> existingOn(LocalDate on);

    /** Every period of every unit, ordered by id and first day. */
    List<OrgUnit> periods();
}
