package io.bihuan.kernel.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The divisions 行政区划 as they were on a day; parents come from the data, never from the shape of a code. Only who decides may
 * ask it, as with {@link UnitRegistry}.
 */
public interface DivisionRegistry {

    /** The divisions that come with the kernel. */
    static DivisionRegistry bundled() {
        return RegistryFile.load("divisions.csv", DivisionRegistry::parse);
    }

    /**
     * Reads a table with the columns {@code code,name,level,parent,kind,valid_from,valid_to,successor}. A code may have
     * several rows, one after the other in time.
     *
     * @throws IllegalArgumentException if a line is malformed, rows of one code overlap, a parent or successor is not in
     *     the table, or a parent is not of a higher level
     */
    static DivisionRegistry parse(Reader csv) {
        return DivisionTable.parse(csv);
    }

    /**
     * Makes a table of what was told division by division, so that one may be there before its parent or successor is. A
     * lineage that leaves the table, or does not lead upwards, is refused when it is asked for.
     *
     * @param periods in each of which nothing about a division changed
     * @throws IllegalArgumentException if periods of one division overlap
     */
    static DivisionRegistry of(Collection<Division> periods) {
        return new DivisionTable(periods);
    }

    /**
     * The division as it was on the day.
     *
     * @throws DomainException {@link KernelError#DIVISION_UNKNOWN} if there is or was none yet; {@link
     *     KernelError#DIVISION_HISTORIC} if it had ended, with {@code endedOn}, {@code successor} and {@code
     *     successorName} as far as known
     */
    Division lookup(String code, LocalDate on);

    /**
     * The division and everything above it on the day, from itself upwards; each once.
     *
     * @throws DomainException as {@link #lookup}, for it or for one above it
     */
    List<Division> lineage(String code, LocalDate on);

    /**
     * Whether the division is the ancestor or lies within it on the day.
     *
     * @throws DomainException as {@link #lookup}, for either code
     */
    boolean isWithin(String code, String ancestor, LocalDate on);

    /**
     * The statutory division for which something in this place counts: the place itself, or for a functional area the
     * nearest statutory division above it. Every place counts for exactly one.
     *
     * @throws DomainException as {@link #lookup}
     */
    Division countsFor(String code, LocalDate on);

    /** All divisions that existed on the day, ordered by code. */
    List<Division> existingOn(LocalDate on);

    /** Every period of every division, ordered by code and first day. */
    List<Division> periods();
}
