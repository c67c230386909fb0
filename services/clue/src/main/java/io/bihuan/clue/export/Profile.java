package io.bihuan.clue.export;

import java.util.Arrays;
import java.util.List;

/** What is left out for a recipient 脱敏方案 (T11); a column that is not named here does not leave. */
enum Profile {
    /** 内部使用: for the own line; the only one with tips, and the one that can be imported again. */
    INTERNAL("内部使用", Arrays.asList(ExportColumn.values())),

    /** 协作单位: what another agency needs to go on with; no narrative, nobody accused, no reporter's mode, no conflict. */
    PARTNER_AGENCY(
            "协作单位",
            List.of(
                    ExportColumn.CLUE_NO,
                    ExportColumn.SOURCE,
                    ExportColumn.RECEIVED_AT,
                    ExportColumn.DIVISION,
                    ExportColumn.INDUSTRY,
                    ExportColumn.REGISTERED_AT,
                    ExportColumn.STATUS,
                    ExportColumn.GRADE,
                    ExportColumn.CLOCK,
                    ExportColumn.CLOCK_DUE,
                    ExportColumn.LIGHT,
                    ExportColumn.BREACHED,
                    ExportColumn.UNIT,
                    ExportColumn.DISPATCHED_AT,
                    ExportColumn.DISPATCH_DUE,
                    ExportColumn.ACKNOWLEDGED_AT,
                    ExportColumn.CONCLUSION,
                    ExportColumn.CASE_NO,
                    ExportColumn.FILING_UNIT,
                    ExportColumn.HANDLED_AT,
                    ExportColumn.OUTCOME,
                    ExportColumn.CLOSED_AT)),

    /** 统计: numbers of clues by where they came from, where they stand and what was found; no line for a single one. */
    STATISTICS("统计", List.of(ExportColumn.SOURCE, ExportColumn.STATUS, ExportColumn.CONCLUSION, ExportColumn.BREACHED));

    private final String label;
    private final List<ExportColumn> columns;

    Profile(String label, List<ExportColumn> columns) {
        this.label = label;
        this.columns = List.copyOf(columns);
    }

    /** The Chinese term. */
    String label() {
        return label;
    }

    /** The columns; of {@link #STATISTICS} what is counted by. */
    List<ExportColumn> columns() {
        return columns;
    }

    /** Whether it needs what the tips say. */
    boolean hasTips() {
        return columns.stream().anyMatch(ExportColumn::isOfTheTip);
    }
}
