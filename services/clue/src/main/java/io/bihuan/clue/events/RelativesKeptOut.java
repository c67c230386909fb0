package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Officers must not learn of a tip, because they are near relatives of who reported or of who is reported 已申报近亲属回避 (F14, B3; 监察法
 * 67). Which of the two is not said: of a reporter's relative it would tell who reported.
 *
 * @param tipId the tip
 * @param officers ids of the officers who are new
 * @param officer who declared it
 * @param unit that officer's unit
 * @param declaredAt when
 */
@PersistedEvent(type = "clue.RelativesKeptOut", label = "已申报近亲属回避")
public record RelativesKeptOut(String tipId, List<String> officers, String officer, String unit, Instant declaredAt)
        implements TipEvent {

    /** Nobody changes it later. */
    public RelativesKeptOut {
        officers = List.copyOf(officers);
    }
}
