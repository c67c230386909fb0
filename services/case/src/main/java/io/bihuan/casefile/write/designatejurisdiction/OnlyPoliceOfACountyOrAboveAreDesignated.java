package io.bihuan.casefile.write.designatejurisdiction;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import java.util.Map;

/** Who cannot file cannot be made competent either (办理刑事案件程序规定 15). */
public record OnlyPoliceOfACountyOrAboveAreDesignated(OrgUnit unit) implements Rule {

    @Override
    public boolean isViolated() {
        return !"POLICE".equals(unit.agency()) || !unit.level().isAtLeast(Level.COUNTY);
    }

    @Override
    public ErrorCode error() {
        return CaseError.DESIGNEE_NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "unit", "unit", unit.unitId());
    }
}
