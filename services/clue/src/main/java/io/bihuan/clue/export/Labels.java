package io.bihuan.clue.export;

import java.util.Map;

/** What officers call the codes of the ledger. A code without a term stays as it is. */
final class Labels {

    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("mode:REAL_NAME", "实名"),
            Map.entry("mode:CODE_NAME", "化名"),
            Map.entry("mode:ANONYMOUS", "匿名"),
            Map.entry("grade:GENERAL", "一般"),
            Map.entry("grade:KEY", "重点"),
            Map.entry("grade:MAJOR", "重大"),
            Map.entry("clock:RECEIPT", "签收"),
            Map.entry("clock:VERIFICATION", "核查"),
            Map.entry("clock:FEEDBACK", "反馈"),
            Map.entry("light:GREEN", "正常"),
            Map.entry("light:YELLOW", "预警"),
            Map.entry("light:ORANGE", "今日到期"),
            Map.entry("light:RED", "已超期"),
            Map.entry("conclusion:TRUE", "属实"),
            Map.entry("conclusion:PARTLY_TRUE", "部分属实"),
            Map.entry("conclusion:UNPROVEN", "查无实据"),
            Map.entry("conclusion:UNVERIFIABLE", "无法核查"),
            Map.entry("conclusion:FALSE", "不属实"),
            Map.entry("conclusion:NOT_ORG_CRIME", "不属黑恶"),
            Map.entry("ladder:HEI", "黑社会性质组织"),
            Map.entry("ladder:E_GROUP", "恶势力犯罪集团"),
            Map.entry("ladder:E_GANG", "恶势力团伙"),
            Map.entry("ladder:LUAN", "乱"),
            Map.entry("ladder:NONE", "无"),
            Map.entry("feedback:FED_BACK", "已反馈"),
            Map.entry("feedback:WAIVED", "免予反馈"));

    private Labels() {}

    /** The term for a code of that kind. */
    static String of(String kind, String code) {
        return TERMS.getOrDefault(kind + ":" + code, code);
    }
}
