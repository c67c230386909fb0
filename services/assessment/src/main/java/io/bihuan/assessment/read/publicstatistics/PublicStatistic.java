package io.bihuan.assessment.read.publicstatistics;

import java.time.Instant;

/**
 * What was verified in a quarter, by the division it counts for and by whether it was in time 公开统计.
 *
 * @param period the quarter
 * @param cutoff what was due by then counts
 * @param smallest the smallest count that is published, apart from none
 * @param note why cells are withheld, for readers
 * @param table rows are codes of statutory divisions, columns are ON_TIME, LATE and OPEN
 */
public record PublicStatistic(String period, Instant cutoff, int smallest, String note, PublicTable table) {

    static final String NOTE = "为防止推断个别线索,数量过少的单元格及可据以推算的单元格不予公布(null)。";
}
