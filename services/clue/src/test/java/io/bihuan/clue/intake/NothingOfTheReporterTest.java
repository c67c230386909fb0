package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.bihuan.clue.intake.table.Table;
import io.bihuan.clue.intake.table.TableLimits;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.DomainException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** F21: outside the vault there is nothing from which a reporter could be known. */
class NothingOfTheReporterTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @TempDir
    private Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level levelBefore = ROOT.getLevel();
    private IntakeBench bench;

    @BeforeEach
    void listen_to_every_log_line() {
        bench = new IntakeBench(folder, Map.of());
        log.start();
        ROOT.setLevel(Level.TRACE);
        ROOT.addAppender(log);
    }

    @AfterEach
    void close() {
        ROOT.detachAppender(log);
        ROOT.setLevel(levelBefore);
        bench.close();
    }

    @Test
    void no_event_command_answer_refusal_or_log_line_knows_a_reporter_of_the_ledger() throws Exception {
        Set<String> secrets = reportersOfTheLedger();
        bench.sink.goAwayAfter(20);
        String refusal = Assertions.catchThrowableOfType(
                        DomainException.class, () -> bench.importLedger("tip-ledger.xlsx"))
                .getMessage();
        bench.sink.comeBack();
        bench.importLedger("tip-ledger.xlsx");
        bench.importLedger("tip-ledger-dirty.xlsx");

        List<String> everything = new ArrayList<>(bench.answers());
        everything.add(refusal);
        for (ReceiveTip tip : bench.sink.tips()) {
            everything.add(tip.toString());
            everything.add(JsonMapper.shared().writeValueAsString(tip));
            everything.add(JsonMapper.shared().writeValueAsString(eventOf(tip)));
        }
        ROOT.detachAppender(log);
        log.list.forEach(line -> everything.add(line.getFormattedMessage()));

        assertThat(secrets).hasSizeGreaterThan(60);
        assertThat(bench.sink.tips()).hasSize(68 + 98);
        assertThat(log.list).isNotEmpty();
        assertThat(everything).noneMatch(text -> secrets.stream().anyMatch(text::contains));
        assertThat(everything).noneMatch(text -> text.contains("测试举报人"));
    }

    @Test
    void the_vault_does_know_them() throws Exception {
        bench.importLedger("tip-ledger.xlsx");

        Set<String> sealed = new HashSet<>();
        bench.sink.tips().stream()
                .map(tip -> bench.vault.open(tip.reporterRef()))
                .forEach(identity -> {
                    sealed.add(identity.name());
                    sealed.add(identity.phone());
                });
        sealed.remove("");
        assertThat(sealed).containsExactlyInAnyOrderElementsOf(reportersOfTheLedger());
    }

    /** The event as the aggregate applies it. */
    private Object eventOf(ReceiveTip tip) throws ClassNotFoundException {
        List<Object> events = new ArrayList<>();
        new AggregateTestFixture<>(Class.forName("io.bihuan.clue.write.Tip"))
                .registerInjectableResource(bench.clock)
                .givenNoPriorActivity()
                .when(tip)
                .expectEventsMatching(Matchers.predicate(applied -> {
                    applied.forEach(event -> events.add(((EventMessage<?>) event).getPayload()));
                    return true;
                }));
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private Set<String> reportersOfTheLedger() throws IOException {
        Path file = Ledgers.write(folder, IntakeBench.resource("tip-ledger.xlsx"));
        Set<String> reporters = new HashSet<>();
        try (Table table = Table.open(file, "a.xlsx", new TableLimits(1 << 26, 100, 100))) {
            table.read(row -> {
                if (row.number() > 1) {
                    reporters.add(row.cell(Column.REPORTER.ordinal()).text());
                    reporters.add(row.cell(Column.PHONE.ordinal()).text());
                }
            });
        }
        reporters.remove("");
        return reporters;
    }
}
