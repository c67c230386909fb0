package io.bihuan.casefile.write.filecase;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/**
 * A case is filed by the police that verified its clue, or by those above them; once an organ is designated, by that one
 * (F28; 办理刑事案件程序规定 21, 22).
 *
 * @param competent the organs that may file
 * @param actor who wants to
 */
public record OnlyTheLineThatHoldsItFiles(List<String> competent, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !competent.contains(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return CaseError.NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", actor.unit(), "competent", competent);
    }
}
