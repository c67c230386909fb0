package io.bihuan.kernel.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a time limit 期限规则, one version of it.
 *
 * @param id stable id, for example {@code T04}
 * @param version from 1, raised whenever a row of the same id replaces an earlier one
 * @param name Chinese name shown to officers
 * @param amount how many units, 1 to 9999; "以内" counts the last one in
 * @param unit what is counted
 * @param roll what happens when the last day is not a working day; hours never roll
 * @param custody whether it limits custody 羁押: such a limit never rolls, whatever {@code roll} says (刑诉法 105)
 * @param warnDaysBefore how long before the due day the warning comes, 0 or more: working days for a rule in working
 *     days, times 24 hours for a rule in hours, otherwise calendar days
 * @param source the article it rests on, or {@code A} for an assumption
 * @param validFrom first day on which a start uses this version
 * @param validTo last such day, or null while it is in force
 * @param scope for whom this version holds
 * @param extension how far it may be extended, or null for not at all
 */
public record DeadlineRule(
        String id,
        int version,
        String name,
        int amount,
        Unit unit,
        Roll roll,
        boolean custody,
        int warnDaysBefore,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleScope scope,
        @Nullable Extension extension) {

    private static final int MOST = 9999;

    /**
     * Limits that a law sets: the law alone says whether they can be longer, so no table may extend them (domain §4, type L).
     */
    private static final Set<String> STATUTORY =
            Set.of("T22", "T23", "T24", "T28", "T28X", "T30", "T35", "T36", "C178", "P48");

    /** @throws IllegalArgumentException if the numbers or dates contradict each other */
    public DeadlineRule {
        require(!id.isBlank() && version >= 1, "a rule needs an id and a version from 1");
        require(amount >= 1 && amount <= MOST, "the amount of " + id + " must be 1 to " + MOST);
        require(warnDaysBefore >= 0 && warnDaysBefore <= MOST, "warnDaysBefore of " + id + " must be 0 to " + MOST);
        require(unit != Unit.HOURS || roll == Roll.NONE, "hours never roll, but " + id + " says so");
        require(extension == null || !custody && unit != Unit.HOURS, "custody and hours are never extended: " + id);
        require(extension == null || !STATUTORY.contains(id), "the law sets " + id + ", a table cannot extend it");
        require(validTo == null || !validTo.isBefore(validFrom), id + " ends before it begins");
    }

    /** A version that holds for everybody and is never extended. */
    public DeadlineRule(
            String id,
            int version,
            String name,
            int amount,
            Unit unit,
            Roll roll,
            boolean custody,
            int warnDaysBefore,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(
                id,
                version,
                name,
                amount,
                unit,
                roll,
                custody,
                warnDaysBefore,
                source,
                validFrom,
                validTo,
                RuleScope.EVERYBODY,
                null);
    }

    /** Whether a last day that is not a working day moves to the next one. */
    public boolean rolls() {
        return roll == Roll.NEXT_WORKING_DAY && !custody;
    }

    /** Whether the due day depends on which days are working days. */
    public boolean needsCalendar() {
        return unit == Unit.WORKING_DAYS || rolls();
    }

    /** Whether this version governs a limit that starts on the day. */
    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
