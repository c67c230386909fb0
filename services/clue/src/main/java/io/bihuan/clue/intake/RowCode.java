package io.bihuan.clue.intake;

/**
 * What can be said about one row. The sentence never quotes the cell: columns slip, and then the cell of a date holds a
 * name or a telephone number.
 */
enum RowCode {
    /** A formula, or text that a spreadsheet would take for one. */
    FORMULA_NOT_ACCEPTED("单元格是公式,系统不计算也不保存公式,请改为文字或数值。"),
    /** An error of the spreadsheet. */
    CELL_ERROR("单元格是错误值(如 #N/A),请填写真实内容。"),
    /** Text that stands for something nobody has filled in. */
    PLACEHOLDER("单元格是占位内容(如 XXX、待定、同上),请填写真实内容,没有则留空。"),
    /** No such source class, or none given. */
    SOURCE_UNKNOWN("线索来源为空或不在代码表内,请填写:群众举报、上级转办、110报警、成员单位摸排、监所检举。"),
    /** No channel. */
    CHANNEL_MISSING("没有填写来源方式,请填写来电、来信、来访、网络等。"),
    /** No date of receipt. */
    DATE_MISSING("没有填写受理时间,请填写年月日和时分。"),
    /** The date of receipt cannot be read. */
    DATE_UNREADABLE("受理时间无法识别,请写成 2024-09-25 07:48。"),
    /** Received later than now. */
    DATE_IN_FUTURE("受理时间晚于现在,请核对。"),
    /** No such mode, or none given. */
    MODE_UNKNOWN("举报方式为空或不在代码表内,请填写:实名、化名、匿名。"),
    /** A name or telephone that cannot be one. */
    IDENTITY_TOO_LONG("内容过长,不像姓名或电话,请核对是否错列。"),
    /** No such division on the day of receipt. */
    DIVISION_UNKNOWN("受理当日没有这个行政区划代码,请核对。"),
    /** The division had ended before the day of receipt. */
    DIVISION_HISTORIC("该行政区划在受理当日已经撤销,请改用承接的代码"),
    /** Nothing was reported. */
    NARRATIVE_MISSING("没有填写反映内容,请补填。"),
    /** No such unit on the day of receipt. */
    UNIT_UNKNOWN("单位名录中没有这个单位,请填写单位全称,没有则留空。"),
    /** The due date cannot be read. */
    DUE_UNREADABLE("办理时限无法识别,请写成 2024-12-24。"),
    /** Due before it was received. */
    DUE_BEFORE_RECEIVED("办理时限早于受理时间,请核对。"),
    /** The same row stood in the file before. */
    ROW_REPEATED("与本文件前面的行完全相同,只导入一次,首次出现在第"),
    /** A line of a batch that is no JSON object. */
    LINE_UNREADABLE("该行不是 JSON 对象,请平台重新导出。"),
    /** A line of a batch without the platform's number. */
    ID_MISSING("该行没有平台编号,请平台重新导出。"),

    /** A date without the time of day; read as midnight. */
    DATE_WITHOUT_TIME("受理时间没有时分,按当日零时记录。"),
    /** A real-name report without a name. */
    REAL_NAME_WITHOUT_NAME("举报方式为实名,但没有填写举报人。"),
    /** An anonymous report with a name or telephone; sealed like any other. */
    ANONYMOUS_WITH_IDENTITY("举报方式为匿名,但填写了举报人或电话;已按保密要求密封。"),
    /** An identity-card or telephone number in free text. */
    NARRATIVE_HAS_PERSONAL_NUMBER("文字中含有身份证号或电话号码,请在流转前核对是否必要。"),
    /** The reporter's own name or number stood in free text. */
    REPORTER_REMOVED_FROM_TEXT("文字中出现举报人本人的姓名或电话,已替换为【举报人】后入库,原文可由密库还原。");

    private final String sentence;

    RowCode(String sentence) {
        this.sentence = sentence;
    }

    /** One Chinese sentence for the officer. */
    String sentence() {
        return sentence;
    }
}
