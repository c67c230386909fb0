package io.bihuan.clue.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a tip consists of: a column of the ledger 台账, a field of a batch line or form. */
enum Column {
    SERIAL("序号", "id", false),
    SOURCE("线索来源", "source", true),
    CHANNEL("来源方式", "channel", true),
    RECEIVED_AT("受理时间", "receivedAt", true),
    MODE("举报方式", "mode", true),
    REPORTER("举报人", "reporter.name", true),
    PHONE("联系电话", "reporter.phone", true),
    ACCUSED("被反映对象", "accused", true),
    DIVISION("发生地代码", "divisionCode", true),
    PLACE("发生地", "place", true),
    INDUSTRY("涉及行业", "industry", true),
    NARRATIVE("反映内容", "narrative", true),
    UNIT("拟交办单位", "proposedUnit", true),
    DUE("办理时限", "proposedDueOn", true),
    REMARK("备注", "remark", false),
    TIP("举报件编号", "tipId", false);

    private final String header;
    private final String field;
    private final boolean mandatory;

    Column(String header, String field, boolean mandatory) {
        this.header = header;
        this.field = field;
        this.mandatory = mandatory;
    }

    /** The heading in a ledger. */
    String header() {
        return header;
    }

    /** The name in JSON. */
    String field() {
        return field;
    }

    /** Whether a ledger must have the column. Its cells may be empty; a column that is missing is most likely misspelt. */
    boolean isMandatory() {
        return mandatory;
    }

    /** The column with that heading. */
    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(heading))
                .findFirst();
    }
}
