package io.bihuan.clue.export;

import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported ledger, under one of the three projections of domain F15: where a clue came from 来源, how far it is
 * 进度, where it went 去向. Those that a ledger to be imported has bear its headings. Times are local to Asia/Shanghai.
 */
enum ExportColumn {
    TIP(Part.SOURCE, "举报件编号", Of.tip(TipDetails::tipId)),
    CLUE_NO(Part.SOURCE, "线索编号", Of.line(ClueLedgerLine::clueNo)),
    SOURCE(Part.SOURCE, "线索来源", Of.clue(clue -> Of.source(clue.origin().sourceClass()))),
    CHANNEL(Part.SOURCE, "来源方式", Of.tip(TipDetails::channel)),
    RECEIVED_AT(Part.SOURCE, "受理时间", Of.clue(clue -> Of.time(clue.origin().receivedAt()))),
    MODE(Part.SOURCE, "举报方式", Of.tip(tip -> Labels.of("mode", tip.reporterMode()))),
    /** Stays in the vault; the empty column is there because a ledger must have it. */
    REPORTER(Part.SOURCE, "举报人", Of.nothing()),
    /** As {@link #REPORTER}. */
    PHONE(Part.SOURCE, "联系电话", Of.nothing()),
    ACCUSED(Part.SOURCE, "被反映对象", Of.tip(TipDetails::accused)),
    DIVISION(
            Part.SOURCE, "发生地代码", Of.tipOr(TipDetails::divisionCode, ExportedClue::line, ClueLedgerLine::divisionCode)),
    PLACE(Part.SOURCE, "发生地", Of.tip(TipDetails::place)),
    INDUSTRY(
            Part.SOURCE,
            "涉及行业",
            Of.tipOr(
                    TipDetails::industry,
                    ExportedClue::clue,
                    clue -> clue.origin().industry())),
    NARRATIVE(Part.SOURCE, "反映内容", Of.tip(TipDetails::narrative)),
    PROPOSED_UNIT(Part.SOURCE, "拟交办单位", Of.unit(ExportedClue::tip, TipDetails::proposedUnit, TipDetails::receivedAt)),
    PROPOSED_DUE(Part.SOURCE, "办理时限", Of.tip(tip -> Of.day(tip.proposedDueOn()))),
    REMARK(Part.SOURCE, "备注", Of.tip(TipDetails::remark)),

    REGISTERED_AT(Part.PROGRESS, "登记时间", Of.line(line -> Of.time(line.registeredAt()))),
    STATUS(Part.PROGRESS, "办理状态", Of.line(ClueLedgerLine::statusLabel)),
    GRADE(Part.PROGRESS, "线索等级", Of.line(line -> Of.label("grade", line.grade()))),
    CONFLICT(Part.PROGRESS, "回避单位", Of.phase(ClueDetails::triage, triage -> String.join("、", triage.conflictUnits()))),
    CLOCK(Part.PROGRESS, "当前限期", Of.line(line -> Of.label("clock", line.clock()))),
    CLOCK_DUE(Part.PROGRESS, "限期到期日", Of.line(line -> Of.day(line.dueOn()))),
    LIGHT(Part.PROGRESS, "限期预警", Of.line(line -> Of.label("light", line.light()))),
    BREACHED(Part.PROGRESS, "曾超期", Of.line(line -> line.everBreached() ? "是" : "")),
    VERIFYING_SINCE(Part.PROGRESS, "启动核查时间", Of.phase(ClueDetails::verification, it -> Of.time(it.startedAt()))),

    UNIT(Part.OUTCOME, "承办单位", Of.unit(ExportedClue::clue, Of::holder, Of::dispatchedAt)),
    DISPATCHED_AT(Part.OUTCOME, "交办时间", Of.phase(ClueDetails::route, route -> Of.time(route.dispatchedAt()))),
    DISPATCH_DUE(Part.OUTCOME, "交办期限", Of.phase(ClueDetails::route, route -> Of.day(route.dueOn()))),
    ACKNOWLEDGED_AT(Part.OUTCOME, "签收时间", Of.phase(ClueDetails::route, route -> Of.time(route.acknowledgedAt()))),
    CONCLUSION(Part.OUTCOME, "核查结论", Of.phase(Of::confirmed, found -> Labels.of("conclusion", found.kind()))),
    LADDER(Part.OUTCOME, "定性", Of.phase(Of::confirmed, found -> Labels.of("ladder", found.ladder()))),
    CASE_NO(Part.OUTCOME, "案件编号", Of.phase(ClueDetails::caseLink, ClueDetails.CaseLink::caseNo)),
    FILING_UNIT(
            Part.OUTCOME,
            "立案单位",
            Of.unit(Of::caseLink, ClueDetails.CaseLink::filingUnit, ClueDetails.CaseLink::filedAt)),
    FEEDBACK(Part.OUTCOME, "反馈情况", Of.phase(ClueDetails::feedback, it -> Labels.of("feedback", it.outcome()))),
    HANDLED_AT(Part.OUTCOME, "办结时间", Of.clue(clue -> Of.time(clue.handledAt()))),
    OUTCOME(Part.OUTCOME, "办结结果", Of.clue(ClueDetails::outcome)),
    CLOSED_AT(Part.OUTCOME, "闭环时间", Of.clue(clue -> Of.time(clue.closedAt())));

    private final Part part;
    private final String heading;
    private final Value value;

    ExportColumn(Part part, String heading, Value value) {
        this.part = part;
        this.heading = heading;
        this.value = value;
    }

    /** The three mandatory projections. */
    enum Part {
        SOURCE("来源"),
        PROGRESS("进度"),
        OUTCOME("去向");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The Chinese term. */
        String label() {
            return label;
        }
    }

    /** What a clue has in a column. */
    private record Value(boolean ofTheTip, BiFunction<ExportedClue, UnitNames, @Nullable String> read) {}

    Part part() {
        return part;
    }

    String heading() {
        return heading;
    }

    /** Whether it shows what only the tip says. */
    boolean isOfTheTip() {
        return value.ofTheTip();
    }

    /** The text of a clue in this column; empty where there is nothing, or nothing the caller may see. */
    String of(ExportedClue clue, UnitNames names) {
        return Objects.requireNonNullElse(value.read().apply(clue, names), "");
    }

    /** Ways to come to a value. */
    private static final class Of {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        private static Value nothing() {
            return new Value(false, (row, names) -> "");
        }

        private static Value line(Function<ClueLedgerLine, @Nullable String> read) {
            return new Value(false, (row, names) -> read.apply(row.line()));
        }

        private static Value clue(Function<ClueDetails, @Nullable String> read) {
            return new Value(false, (row, names) -> row.clue() == null ? "" : read.apply(row.clue()));
        }

        private static <P> Value phase(Function<ClueDetails, @Nullable P> phase, Function<P, @Nullable String> read) {
            return clue(clue -> Optional.ofNullable(phase.apply(clue)).map(read).orElse(""));
        }

        private static Value tip(Function<TipDetails, @Nullable String> read) {
            return new Value(true, (row, names) -> row.tip() == null ? "" : read.apply(row.tip()));
        }

        /** What the tip said where it may be seen and is wanted, for the file to be imported again; else what is known since. */
        private static <P> Value tipOr(
                Function<TipDetails, @Nullable String> tip,
                Function<ExportedClue, @Nullable P> other,
                Function<P, @Nullable String> read) {
            return new Value(
                    false,
                    (row, names) -> row.tip() != null
                            ? tip.apply(row.tip())
                            : Optional.ofNullable(other.apply(row)).map(read).orElse(""));
        }

        private static <P> Value unit(
                Function<ExportedClue, @Nullable P> phase,
                Function<P, @Nullable String> unit,
                Function<P, Instant> at) {
            return new Value(false, (row, names) -> {
                P there = phase.apply(row);
                String id = there == null ? null : unit.apply(there);
                return there == null || id == null ? "" : names.at(at.apply(there), id);
            });
        }

        private static ClueDetails.@Nullable CaseLink caseLink(ExportedClue row) {
            return row.clue() == null ? null : row.clue().caseLink();
        }

        /** What was submitted is no conclusion until another organ has passed it. */
        private static ClueDetails.@Nullable Conclusion confirmed(ClueDetails clue) {
            ClueDetails.Conclusion found = clue.conclusion();
            return found == null || found.concludedAt() == null ? null : found;
        }

        private static @Nullable String holder(ClueDetails clue) {
            ClueDetails.Route route = clue.route();
            return route == null ? null : route.handlingUnit();
        }

        private static Instant dispatchedAt(ClueDetails clue) {
            return Objects.requireNonNull(clue.route()).dispatchedAt();
        }

        private static String source(String code) {
            return code.isEmpty() ? "" : SourceClass.of(code).label();
        }

        private static String label(String kind, @Nullable String code) {
            return code == null ? "" : Labels.of(kind, code);
        }

        private static String time(@Nullable Instant instant) {
            return instant == null ? "" : TIME.format(instant.atZone(Deadline.ZONE));
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }
}
