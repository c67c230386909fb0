package io.bihuan.assessment.model;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** Refusals of the assessment service. */
public enum AssessmentError implements ErrorCode {
    /** The same fact came twice. */
    FACT_ALREADY_NOTED(Category.RULE, "该事实已计入", "无需重复计入。", true),
    /** A fact came before the one it builds on; it is tried again later. */
    FACT_OUT_OF_ORDER(Category.RULE, "所依据的前一事实尚未到达", "系统将自动重试;如长期未解决,请联系运维核对消息。"),
    /** Opened before. */
    PERIOD_ALREADY_OPEN(Category.RULE, "该考核期已开启", "请直接使用已开启的考核期。"),
    /** Not a month, quarter or year. */
    PERIOD_MALFORMED(Category.INVALID, "考核期格式不正确", "请使用 2026-09、2026-Q3 或 2026 的形式。"),
    /** Frozen before; numbers that were reported stay. */
    SNAPSHOT_ALREADY_FROZEN(Category.RULE, "该考核期数据已冻结", "已冻结的数据不再改动;如有异议请走申诉复核。"),
    /** Public figures come by the quarter: shorter and longer ones could be subtracted from each other. */
    STATISTIC_BY_QUARTER(Category.INVALID, "公开统计按季度公布", "请使用 2026-Q3 形式的季度。"),
    /** Public figures are made of numbers that stand still. */
    PERIOD_NOT_FROZEN(Category.RULE, "该季度数据尚未冻结,不能生成公开统计", "请先开启该季度考核期并冻结数据。"),
    /** A cut-off cannot lie ahead. */
    CUTOFF_IN_THE_FUTURE(Category.RULE, "截止时间晚于当前时间", "请选择当前时间以前的截止时间。"),
    /** Only an assessing office does this. */
    ASSESSOR_NOT_COMPETENT(Category.FORBIDDEN, "本单位不能组织考核", "请由扫黑办考核人员办理。"),
    /** Whose numbers somebody may see follows from unit and area; that every unit has some is no secret. */
    NUMBERS_OF_ANOTHER_UNIT(Category.FORBIDDEN, "不能查看该单位的考核数据", "被考核单位只能查看本单位数据,考核人员只能查看本辖区数据;如有需要,请向本级考核办申请。"),
    /** As much or more of who must keep out is known here already. */
    CONFLICT_ALREADY_NOTED(Category.RULE, "该回避范围已登记", "无需重复登记。", true);

    private final Refusal refusal;

    AssessmentError(Category category, String title, String nextStep) {
        this(category, title, nextStep, false);
    }

    AssessmentError(Category category, String title, String nextStep, boolean alreadyDone) {
        this.refusal = new Refusal(category, title, nextStep, alreadyDone);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
