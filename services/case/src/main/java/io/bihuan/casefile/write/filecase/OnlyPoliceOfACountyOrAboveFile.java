package io.bihuan.casefile.write.filecase;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import java.util.Map;

/** A case is filed by a police organ of a county or above (刑诉法 109; 办理刑事案件程序规定 15). */
public record OnlyPoliceOfACountyOrAboveFile(Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !"POLICE".equals(actor.agency()) || !actor.level().isAtLeast(Level.COUNTY);
    }

    @Override
    public ErrorCode error() {
        return CaseError.FILING_ORGAN_NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("agency", actor.agency(), "level", actor.level().name());
    }
}
