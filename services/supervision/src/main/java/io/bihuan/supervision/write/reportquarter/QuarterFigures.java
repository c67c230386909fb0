package io.bihuan.supervision.write.reportquarter;

import io.bihuan.supervision.model.Quarter;
import java.util.List;

/** How much interference units received. */
@FunctionalInterface
public interface QuarterFigures {

    /**
     * The figures of one unit and quarter.
     *
     * @param recordIds the records it received in it, in their order
     */
    record Figures(int recorded, int dutyByProcedure, int improper, int unlawful, int open, List<String> recordIds) {}

    /** Those that a unit received in a quarter, by what they were found to be so far. */
    Figures of(String unit, Quarter quarter);
}
