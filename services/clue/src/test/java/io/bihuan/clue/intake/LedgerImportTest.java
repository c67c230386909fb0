package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LedgerImportTest {

    private static final String CLEAN = "tip-ledger.xlsx";
    private static final String DIRTY = "tip-ledger-dirty.xlsx";

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder, Map.of());
    }

    @AfterEach
    void nothing_is_left_on_disk() {
        bench.close();
        assertThat(folder.toFile().list((dir, name) -> name.startsWith("upload")))
                .isEmpty();
    }

    @Test
    void the_clean_ledger_becomes_68_tips() {
        JsonNode answer = bench.importLedger(CLEAN);

        assertThat(counts(answer)).isEqualTo("rows=68 tips=68 known=0 errorRows=0");
        assertThat(answer.get("errors")).isEmpty();
        assertThat(answer.get("ignoredColumns")).isEmpty();
        assertThat(answer.get("sha256").asString()).hasSize(64);
        assertThat(bench.sink.tips()).hasSize(68);
    }

    @Test
    void who_waits_learns_how_many_rows_are_in_and_nobody_else_and_nothing_of_it_stays() {
        Actor other = new Actor("o-other", "990100-SHB", "SHB", Level.CITY);
        Queue<ImportProgress.Standing> seen = new ConcurrentLinkedQueue<>();
        bench.sink.before(() -> {
            bench.progress.of(IntakeBench.CLERK, CLEAN).ifPresent(seen::add);
            assertThat(bench.progress.of(other, CLEAN)).isEmpty();
        });

        bench.importLedger(CLEAN);

        assertThat(seen).allMatch(standing -> standing.read() && standing.rows() == 68);
        assertThat(seen).extracting(ImportProgress.Standing::done).contains(0, 64);
        assertThat(bench.progress.of(IntakeBench.CLERK, CLEAN)).isEmpty();
    }

    @Test
    void an_import_without_a_name_is_nobodys_to_watch() {
        bench.progress.begin(IntakeBench.CLERK, "");

        assertThat(bench.progress.of(IntakeBench.CLERK, "")).isEmpty();
    }

    @Test
    void a_row_arrives_with_everything_it_said() {
        bench.importLedger(CLEAN);

        ReceiveTip first = bench.sink.tips().stream()
                .filter(tip -> tip.origin().endsWith("#2"))
                .findFirst()
                .orElseThrow();
        assertThat(first.sourceClass()).isEqualTo("MASS_REPORT");
        assertThat(first.channel()).isEqualTo("来电");
        assertThat(first.receivedAt()).isEqualTo(Instant.parse("2024-09-25T02:29:00Z"));
        assertThat(first.mode().name()).isEqualTo("REAL_NAME");
        assertThat(first.divisionCode()).isEqualTo("990202002");
        assertThat(first.proposedUnit()).isEqualTo("990122-GA");
        assertThat(first.proposedDueOn()).isEqualTo(LocalDate.of(2024, 12, 24));
        assertThat(first.narrative()).startsWith("某建材门市老板向海川市").endsWith("接送孩子。");
        assertThat(first.origin()).matches("LEDGER:[0-9a-f]{64}#2");
        assertThat(first.actor()).isEqualTo(IntakeBench.CLERK);
        assertThat(bench.vault.open(first.reporterRef()).name()).isEqualTo("测试举报人001");
        assertThat(bench.vault.open(first.reporterRef()).phone()).isEqualTo("19900003860");
    }

    @Test
    void the_same_ledger_again_adds_nothing() {
        bench.importLedger(CLEAN);
        int sealed = bench.vault.size();

        assertThat(counts(bench.importLedger(CLEAN))).isEqualTo("rows=68 tips=0 known=68 errorRows=0");
        assertThat(bench.sink.tips()).hasSize(68);
        assertThat(bench.vault.size()).isEqualTo(sealed);
    }

    @Test
    void the_same_rows_as_csv_are_the_same_tips() throws Exception {
        bench.importLedger(CLEAN);
        String csv = Ledgers.exportedAsCsv(Ledgers.write(folder, IntakeBench.resource(CLEAN)));

        assertThat(counts(bench.importLedger("a.csv", csv.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("rows=68 tips=0 known=68 errorRows=0");
        assertThat(counts(bench.importLedger("b.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("rows=68 tips=0 known=68 errorRows=0");
        assertThat(counts(bench.importLedger("c.csv", csv.getBytes(Charset.forName("GB18030")))))
                .isEqualTo("rows=68 tips=0 known=68 errorRows=0");
    }

    @Test
    void every_row_of_the_dirty_ledger_is_a_tip_or_an_error() {
        JsonNode answer = bench.importLedger(DIRTY);

        assertThat(counts(answer)).isEqualTo("rows=120 tips=98 known=0 errorRows=22");
        Map<Integer, String> codes = new TreeMap<>(
                findings(answer, "errors").collect(Collectors.toMap(LedgerImportTest::row, LedgerImportTest::place)));
        assertThat(codes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(7, "发生地代码 DIVISION_UNKNOWN"),
                        Map.entry(12, "拟交办单位 PLACEHOLDER"),
                        Map.entry(15, "拟交办单位 PLACEHOLDER"),
                        Map.entry(16, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(17, "反映内容 FORMULA_NOT_ACCEPTED"),
                        Map.entry(22, "反映内容 FORMULA_NOT_ACCEPTED"),
                        Map.entry(23, "反映内容 FORMULA_NOT_ACCEPTED"),
                        Map.entry(37, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(39, "反映内容 FORMULA_NOT_ACCEPTED"),
                        Map.entry(44, "办理时限 PLACEHOLDER"),
                        Map.entry(62, "反映内容 FORMULA_NOT_ACCEPTED"),
                        Map.entry(74, "拟交办单位 PLACEHOLDER"),
                        Map.entry(79, "受理时间 DATE_UNREADABLE"),
                        Map.entry(94, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(95, "反映内容 FORMULA_NOT_ACCEPTED"),
                        Map.entry(98, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(99, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(101, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(102, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(104, "受理时间 DATE_UNREADABLE"),
                        Map.entry(111, "反映内容 NARRATIVE_MISSING"),
                        Map.entry(112, "反映内容 NARRATIVE_MISSING")));
    }

    @Test
    void what_is_only_strange_in_the_dirty_ledger_is_a_warning() {
        JsonNode answer = bench.importLedger(DIRTY);

        assertThat(findings(answer, "warnings").map(LedgerImportTest::all))
                .containsExactly(
                        tuple(20, "反映内容", "NARRATIVE_HAS_PERSONAL_NUMBER"),
                        tuple(24, "受理时间", "DATE_WITHOUT_TIME"),
                        tuple(43, "受理时间", "DATE_WITHOUT_TIME"),
                        tuple(49, "受理时间", "DATE_WITHOUT_TIME"),
                        tuple(54, "受理时间", "DATE_WITHOUT_TIME"),
                        tuple(56, "受理时间", "DATE_WITHOUT_TIME"),
                        tuple(63, "反映内容", "NARRATIVE_HAS_PERSONAL_NUMBER"),
                        tuple(77, "举报人", "REAL_NAME_WITHOUT_NAME"),
                        tuple(88, "反映内容", "NARRATIVE_HAS_PERSONAL_NUMBER"),
                        tuple(110, "受理时间", "DATE_WITHOUT_TIME"));
        assertThat(answer.toString()).doesNotContain("990102198001016640");
        assertThat(tip(45).receivedAt()).isEqualTo(Instant.parse("2024-09-24T23:48:00Z"));
        assertThat(tip(24).receivedAt()).isEqualTo(Instant.parse("2024-09-22T16:00:00Z"));
    }

    @Test
    void rows_marked_as_possible_duplicates_are_tips_all_the_same() {
        bench.importLedger(DIRTY);

        assertThat(tip(11).remark()).isNull();
        assertThat(tip(26).remark()).isNull();
        assertThat(tip(27).remark()).isEqualTo("疑似重复");
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE, 路边听说, SOURCE_UNKNOWN",
        "SOURCE, '', SOURCE_UNKNOWN",
        "CHANNEL, '', CHANNEL_MISSING",
        "RECEIVED_AT, '', DATE_MISSING",
        "RECEIVED_AT, 同上, DATE_UNREADABLE",
        "RECEIVED_AT, 2024-02-30 08:00, DATE_UNREADABLE",
        "RECEIVED_AT, XX月XX日, PLACEHOLDER",
        "RECEIVED_AT, 2024-12-01 09:01, DATE_IN_FUTURE",
        "MODE, 当面, MODE_UNKNOWN",
        "DIVISION, 510181107, DIVISION_UNKNOWN",
        "DIVISION, '', DIVISION_UNKNOWN",
        "DIVISION, 990121107, DIVISION_HISTORIC",
        "NARRATIVE, '  ', NARRATIVE_MISSING",
        "UNIT, 待定, PLACEHOLDER",
        "UNIT, 同上, PLACEHOLDER",
        "UNIT, XX县公安局, PLACEHOLDER",
        "UNIT, 某某公安局, UNIT_UNKNOWN",
        "DUE, 同上, PLACEHOLDER",
        "DUE, 尽快, DUE_UNREADABLE",
        "DUE, 2024-09-09, DUE_BEFORE_RECEIVED",
        "REMARK, '=1+1', FORMULA_NOT_ACCEPTED",
        "SERIAL, '=ROW()', FORMULA_NOT_ACCEPTED",
        "REPORTER, '\t=cmd', FORMULA_NOT_ACCEPTED"
    })
    void one_bad_cell_is_one_error(Column column, String text, String code) {
        JsonNode answer = bench.importLedger("l.csv", Ledgers.csv(Ledgers.row(column, text)));

        assertThat(findings(answer, "errors").map(LedgerImportTest::all))
                .containsExactly(tuple(2, column.header(), code));
        assertThat(bench.sink.tips()).isEmpty();
        assertThat(bench.vault.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED_AT, 2024-12-01 09:00",
        "RECEIVED_AT, 2024年9月10日 9时14分",
        "RECEIVED_AT, 2024/9/10　09:14:30",
        "DUE, 2024-09-10",
        "DUE, ''",
        "UNIT, ''",
        "UNIT, 990121-GA",
        "ACCUSED, ''",
        "NARRATIVE, '+86 是外地号码'",
        "NARRATIVE, '@所有人'",
        "NARRATIVE, '-'"
    })
    void a_cell_that_just_passes(Column column, String text) {
        assertThat(counts(bench.importLedger("l.csv", Ledgers.csv(Ledgers.row(column, text)))))
                .isEqualTo("rows=1 tips=1 known=0 errorRows=0");
    }

    @Test
    void a_row_names_all_its_errors() {
        Map<Column, String> row = Ledgers.row(Column.NARRATIVE, "");
        row.put(Column.UNIT, "XXX");
        row.put(Column.RECEIVED_AT, "昨天");

        assertThat(findings(bench.importLedger("l.csv", Ledgers.csv(row)), "errors")
                        .map(LedgerImportTest::place))
                .containsExactlyInAnyOrder("反映内容 NARRATIVE_MISSING", "拟交办单位 PLACEHOLDER", "受理时间 DATE_UNREADABLE");
    }

    @Test
    void a_division_that_ended_names_its_successor() {
        JsonNode answer = bench.importLedger("l.csv", Ledgers.csv(Ledgers.row(Column.DIVISION, "990121107")));

        assertThat(answer.get("errors").get(0).get("message").asString()).contains("990121104 白沙镇");
    }

    @Test
    void a_division_that_existed_when_the_tip_came_in_is_accepted() {
        Map<Column, String> row = Ledgers.row(Column.DIVISION, "990121107");
        row.put(Column.RECEIVED_AT, "2020-06-30 23:59");

        assertThat(counts(bench.importLedger("l.csv", Ledgers.csv(row)))).contains("tips=1");
    }

    @Test
    void a_repeated_row_names_the_first_and_enters_once() {
        Map<Column, String> bad = Ledgers.row(Column.NARRATIVE, "");
        JsonNode answer = bench.importLedger(
                "l.csv",
                Ledgers.csv(Ledgers.row(), bad, Ledgers.row(Column.SERIAL, "7"), bad, Ledgers.row(Column.PLACE, "他处")));

        assertThat(counts(answer)).isEqualTo("rows=5 tips=2 known=0 errorRows=3");
        assertThat(findings(answer, "errors").map(LedgerImportTest::all))
                .containsExactly(
                        tuple(3, "反映内容", "NARRATIVE_MISSING"),
                        tuple(4, "", "ROW_REPEATED"),
                        tuple(5, "反映内容", "NARRATIVE_MISSING"),
                        tuple(5, "", "ROW_REPEATED"));
        assertThat(answer.get("errors").get(1).get("message").asString()).contains("第2行");
    }

    @Test
    void two_people_who_say_the_same_are_two_tips() {
        Map<Column, String> one = Ledgers.row(Column.MODE, "实名");
        one.put(Column.REPORTER, "测试举报人901");
        Map<Column, String> other = Ledgers.row(Column.MODE, "实名");
        other.put(Column.REPORTER, "测试举报人902");

        assertThat(counts(bench.importLedger("l.csv", Ledgers.csv(one, other)))).contains("tips=2");
        assertThat(bench.sink.tips().stream().map(ReceiveTip::reporterRef).collect(Collectors.toSet()))
                .hasSize(2);
    }

    @Test
    void columns_may_stand_anywhere_and_extra_ones_are_reported() {
        List<String> headings =
                Arrays.stream(Column.values()).map(Column::header).collect(Collectors.toList());
        List<String> cells = List.copyOf(Ledgers.row().values());
        headings.add("录入员");
        java.util.ArrayList<String> withExtra = new java.util.ArrayList<>(cells);
        withExtra.add("=EVIL()");
        java.util.Collections.reverse(headings);
        java.util.Collections.reverse(withExtra);

        JsonNode answer =
                bench.importLedger("l.xlsx", Ledgers.xlsx(List.of(List.of("2024年线索台账"), headings, withExtra)));

        assertThat(counts(answer)).isEqualTo("rows=1 tips=1 known=0 errorRows=0");
        assertThat(answer.get("ignoredColumns").get(0).asString()).isEqualTo("录入员");
        assertThat(tip(3).place()).isEqualTo("清河县石桥镇柳湾村");
    }

    @Test
    void a_missing_column_is_named_and_nothing_enters() {
        Map<Column, String> row = Ledgers.row();
        row.remove(Column.NARRATIVE);

        assertThatThrownBy(() -> bench.importLedger("l.csv", Ledgers.csv(row)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(IntakeError.LEDGER_HEADER);
                    assertThat(refused.facts()).containsEntry("missing", List.of("反映内容"));
                });
        assertThat(bench.sink.tips()).isEmpty();
    }

    @Test
    void a_table_without_any_header_is_refused_without_quoting_it() {
        byte[] csv = "测试举报人001,19900003860\r\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> bench.importLedger("l.csv", csv))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(IntakeError.LEDGER_HEADER))
                .hasMessageNotContaining("测试举报人");
    }

    @Test
    void a_file_that_is_broken_at_its_end_leaves_no_trace() {
        byte[] whole = IntakeBench.resource(CLEAN);
        String csv = new String(Ledgers.csv(Ledgers.row()), StandardCharsets.UTF_8);

        assertUnreadable("cut.xlsx", Arrays.copyOf(whole, whole.length - 200));
        assertUnreadable("half.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertUnreadable("open-quote.csv", (csv + "2,\"没有结束").getBytes(StandardCharsets.UTF_8));
        assertUnreadable("empty.xlsx", new byte[0]);
        assertUnreadable("text.xlsx", csv.getBytes(StandardCharsets.UTF_8));
        assertUnreadable("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertUnreadable("binary.csv", new byte[] {1, 2, 3, 0, (byte) 0xFF, (byte) 0xFE});
        assertThat(bench.sink.tips()).isEmpty();
        assertThat(bench.vault.size()).isZero();
    }

    @Test
    void a_store_that_goes_away_is_told_with_what_is_in_and_the_same_file_completes_it() {
        bench.sink.goAwayAfter(30);

        assertThatThrownBy(() -> bench.importLedger(CLEAN)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo(IntakeError.IMPORT_INTERRUPTED);
            assertThat(refused.facts()).containsEntry("rowsIn", 30).containsEntry("rows", 68);
        });
        assertThat(bench.sink.tips()).hasSize(30);

        bench.sink.comeBack();
        assertThat(counts(bench.importLedger(CLEAN))).isEqualTo("rows=68 tips=38 known=30 errorRows=0");
    }

    @Test
    void the_reporter_s_own_name_and_number_are_taken_out_of_the_text() {
        Map<Column, String> row = Ledgers.row(Column.MODE, "实名");
        row.put(Column.REPORTER, "测试举报人903");
        row.put(Column.PHONE, "19900003860");
        row.put(Column.NARRATIVE, "我叫测试举报人903,请打199-0000-3860,他们的电话是19900001111。");

        JsonNode answer = bench.importLedger("l.csv", Ledgers.csv(row));

        assertThat(tip(2).narrative()).isEqualTo("我叫【举报人】,请打【举报人电话】,他们的电话是19900001111。");
        assertThat(findings(answer, "warnings").map(LedgerImportTest::place))
                .containsExactly("反映内容 REPORTER_REMOVED_FROM_TEXT", "反映内容 NARRATIVE_HAS_PERSONAL_NUMBER");
    }

    @Test
    void ids_do_not_depend_on_the_file_but_on_every_word() {
        bench.importLedger("a.csv", Ledgers.csv(Ledgers.row()));
        bench.importLedger("b.csv", Ledgers.csv(Ledgers.row(Column.NARRATIVE, "另一句话"), Ledgers.row()));

        Set<String> ids = bench.sink.byId().keySet();
        assertThat(ids).hasSize(2).allMatch(id -> id.matches("tip-[0-9a-f]{40}"));
    }

    private void assertUnreadable(String name, byte[] content) {
        assertThatThrownBy(() -> bench.importLedger(name, content))
                .as(name)
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(IntakeError.LEDGER_UNREADABLE);
                    assertThat(refused.facts().get("reason").toString()).endsWith("。");
                });
    }

    private ReceiveTip tip(int row) {
        return bench.sink.tips().stream()
                .filter(tip -> tip.origin().endsWith("#" + row))
                .findFirst()
                .orElseThrow();
    }

    private static String counts(JsonNode answer) {
        return "rows=%d tips=%d known=%d errorRows=%d"
                .formatted(
                        answer.get("rows").asInt(),
                        answer.get("tips").asInt(),
                        answer.get("known").asInt(),
                        answer.get("errorRows").asInt());
    }

    private static java.util.stream.Stream<JsonNode> findings(JsonNode answer, String kind) {
        return StreamSupport.stream(answer.get(kind).spliterator(), false);
    }

    private static int row(JsonNode finding) {
        return finding.get("row").asInt();
    }

    private static String place(JsonNode finding) {
        return finding.get("column").asString() + " " + finding.get("code").asString();
    }

    private static Tuple all(JsonNode finding) {
        return tuple(
                row(finding),
                finding.get("column").asString(),
                finding.get("code").asString());
    }
}
