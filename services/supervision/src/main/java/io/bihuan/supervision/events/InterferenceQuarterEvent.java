package io.bihuan.supervision.events;

/** What can happen to the report on interference of one unit and quarter 干预过问季度报告 (F44, T41). It tells numbers. */
public sealed interface InterferenceQuarterEvent extends TimedEvent
        permits InterferenceQuarterOpened, InterferenceQuarterReported, InterferenceQuarterMissed {

    /** The report. */
    String quarterId();
}
