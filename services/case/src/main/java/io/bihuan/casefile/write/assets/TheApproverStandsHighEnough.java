package io.bihuan.casefile.write.assets;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import java.util.Map;

/** How grave a measure is decides how high its approver stands (办理刑事案件程序规定 239, 243; AOCL 27). */
public record TheApproverStandsHighEnough(Level needed, Actor approver) implements Rule {

    @Override
    public boolean isViolated() {
        return !approver.level().isAtLeast(needed);
    }

    @Override
    public ErrorCode error() {
        return CaseError.LEVEL_TOO_LOW;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("level", approver.level().name(), "needed", needed.name());
    }
}
