package io.bihuan.casefile.write.designatejurisdiction;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import java.util.Set;

/**
 * Who is competent is decided by police that stand above both organs 共同的上级公安机关, or are one of them and above the other
 * (办理刑事案件程序规定 22).
 *
 * @param lineBefore the organ that has the case and every unit above it
 * @param lineAfter the same for the one that shall have it
 * @param actor who wants to decide
 */
public record ACommonSuperiorDesignates(Set<String> lineBefore, Set<String> lineAfter, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !lineBefore.contains(actor.unit()) || !lineAfter.contains(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return CaseError.NO_COMMON_SUPERIOR;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", actor.unit());
    }
}
