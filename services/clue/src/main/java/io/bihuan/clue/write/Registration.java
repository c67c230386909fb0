package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ReporterMode;

/** What registration 登记 settled once and for all: number, place, how the reporter wants to be known, and the desk. */
record Registration(String clueNo, String divisionCode, ReporterMode reporterMode, String deskUnit) {

    static Registration of(ClueRegistered event) {
        return new Registration(
                event.clueNo(), event.divisionCode(), ReporterMode.valueOf(event.reporterMode()), event.deskUnit());
    }

    static Registration of(DisciplineLineRegistered event) {
        return new Registration(
                event.clueNo(), event.divisionCode(), ReporterMode.valueOf(event.reporterMode()), event.deskUnit());
    }
}
