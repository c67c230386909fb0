package io.bihuan.kernel.time;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which calendar and which rules hold for a limit: both are published anew from time to time, and may differ by place. */
public interface DeadlineTables {

    /** The same for every day and everybody. */
    static DeadlineTables always(WorkCalendar calendar, DeadlineRules rules) {
        return new DeadlineTables() {
            @Override
            public WorkCalendar calendar(LocalDate startDay, @Nullable String unit) {
                return calendar;
            }

            @Override
            public DeadlineRules rules(LocalDate startDay, @Nullable String unit) {
                return rules;
            }
        };
    }

    /**
     * The calendar for a limit that starts on the day.
     *
     * @param unit the unit it binds, or null for what holds for everybody
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} if none was in force by then
     */
    WorkCalendar calendar(LocalDate startDay, @Nullable String unit);

    /**
     * The rules for a limit that starts on the day.
     *
     * @param unit the unit it binds, or null for what holds for everybody
     * @throws DomainException {@link KernelError#DEADLINE_RULE_NOT_IN_FORCE} if none were in force by then
     */
    DeadlineRules rules(LocalDate startDay, @Nullable String unit);

    /**
     * Who the unit is that a limit binds, for rules that differ by place and agency.
     *
     * @param unit the unit, or null for nobody in particular
     */
    default Addressee addressee(LocalDate startDay, @Nullable String unit) {
        return Addressee.NOBODY;
    }
}
