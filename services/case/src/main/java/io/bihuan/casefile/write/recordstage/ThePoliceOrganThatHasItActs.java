package io.bihuan.casefile.write.recordstage;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/**
 * What is the police's to record is recorded by the organ that filed, or that was designated since; the one before it has
 * nothing to record any more (办理刑事案件程序规定 24, scenario 59).
 *
 * @param wanted what is to be recorded
 * @param organ the police organ that has the case; empty as long as nobody filed, and nothing can be recorded anyway
 * @param actor who wants to
 */
public record ThePoliceOrganThatHasItActs(CaseStage wanted, String organ, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return wanted.competentAgency().equals(CaseStage.FILED.competentAgency())
                && !organ.isEmpty()
                && !organ.equals(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return CaseError.NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", actor.unit(), "competent", List.of(organ));
    }
}
