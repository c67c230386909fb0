package io.bihuan.supervision.write.answerurge;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.util.regex.Pattern;

/** Blank lines, dashes and {@code XXX} are no answer; the classic defect of paper ledgers (F52). */
public record AnAnswerSaysSomething(String answer) implements Rule {

    /** Nothing but punctuation, symbols and crosses, or a word that only fills the line. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}Xx]*|(待定|同上|无|暂无)[\\s\\p{Z}\\p{P}]*");

    @Override
    public boolean isViolated() {
        return PLACEHOLDER.matcher(answer.strip()).matches();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.ANSWER_IS_A_PLACEHOLDER;
    }
}
