package io.bihuan.platform.registry.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRule;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.Unit;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.registry.topic.RegistryCopy.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes of one service, turned by hand, and a registry that writes what it likes to the topic. */
class RegistryCopyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private final MongoDatabase database = Backends.database();
    private final ToldFacts registry = ToldFacts.onATopicOfItsOwn();
    private CopyNode node;

    @BeforeEach
    void a_node_without_a_copy() {
        node = node();
    }

    private CopyNode node() {
        return new CopyNode(registry.topic(), Backends.kafka().bootstrapServers(), database);
    }

    @AfterEach
    void everything_is_given_back() {
        node.close();
        registry.close();
        database.drop();
    }

    private void until(CopyNode turned, BooleanSupplier there) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    turned.turn();
                    return there.getAsBoolean();
                });
    }

    private void until(long position) {
        until(node, () -> node.copy.standing().position() == position);
    }

    private void tellTheFirstDay() {
        registry.unit(1, "990000-GA", "PROVINCE", null, "省厅", null);
        registry.unit(2, "990100-GA", "CITY", "990000-GA", "市局", null);
        registry.policy(3, "work-calendar", 1, "2018-01-01", null, bundled("workdays-cn.csv"));
        registry.policy(4, "clock-rules", 1, "2018-01-01", null, bundled("deadline-rules.csv"));
    }

    private static String bundled(String file) {
        return RegistryFile.load(file, csv -> {
            try {
                StringWriter text = new StringWriter();
                csv.transferTo(text);
                return text.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void it_works_on_the_bundled_tables_until_it_was_told_of_others() {
        assertThat(node.copy.standing().source()).isEqualTo(Source.BUNDLED);
        assertThat(node.live.current().units().periods())
                .isEqualTo(UnitRegistry.bundled().periods());

        registry.unit(1, "990100-GA", "CITY", "990000-GA", "市局", null);
        until(1);
        assertThat(node.copy.standing().source()).isEqualTo(Source.FILLING);
        assertThat(node.live.current().units().byId("990100-GA", DAY).name()).isEqualTo("市局");
        assertThat(node.live.current().units().byId("990121-GA", DAY).name())
                .as("not told of yet")
                .isEqualTo("清河县公安局");
    }

    @Test
    void once_it_was_told_everything_the_bundled_units_are_no_more() {
        tellTheFirstDay();
        until(node, () -> node.copy.standing().source() == Source.COPY);

        assertThat(node.live.current().units().existingOn(DAY)).hasSize(2);
        assertThat(node.live.current().divisions().existingOn(DAY)).isEmpty();
        assertThat(node.copy.standing().calendarVersion()).isEqualTo(WorkCalendar.BUNDLED_VERSION);
    }

    @Test
    void of_two_facts_with_one_key_the_later_stays_in_whatever_order_they_come() {
        registry.unit(7, "990100-GA", "CITY", null, "新名", null);
        registry.unit(5, "990100-GA", "CITY", null, "旧名", null);
        registry.unit(8, "990200-GA", "CITY", null, "末", null);
        until(8);

        assertThat(node.live.current().units().byId("990100-GA", DAY).name()).isEqualTo("新名");
    }

    @Test
    void a_node_that_starts_without_a_broker_works_on_what_was_kept() {
        tellTheFirstDay();
        registry.officer(9, "990100-GA-001", true);
        until(
                node,
                () -> node.copy.standing().source() == Source.COPY
                        && node.copy.standing().position() == 9);

        try (CopyNode alone = new CopyNode(registry.topic(), "127.0.0.1:" + Backends.unusedPort(), database)) {
            alone.copy.restore();
            assertThat(alone.copy.standing().source()).isEqualTo(Source.COPY);
            assertThat(alone.copy.standing().position()).isEqualTo(9);
            assertThat(alone.live.current().units().byId("990100-GA", DAY).name())
                    .isEqualTo("市局");
            assertThat(alone.live.find("990100-GA-001").orElseThrow().suspended())
                    .isTrue();
            alone.turn();
            assertThat(alone.live.current().units().existingOn(DAY)).hasSize(2);
        }
    }

    @Test
    void every_node_hears_of_everything() {
        try (CopyNode other = node()) {
            registry.unit(1, "990100-GA", "CITY", null, "市局", null);
            until(1);
            until(other, () -> other.copy.standing().position() == 1);
            registry.unit(2, "990100-GA", "CITY", null, "撤销的局", "2026-11-22");
            until(other, () -> other.copy.standing().position() == 2);
            until(2);

            assertThatThrownBy(() -> node.live.current().units().byId("990100-GA", DAY))
                    .isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> other.live.current().units().byId("990100-GA", DAY))
                    .isInstanceOf(DomainException.class);
        }
    }

    @Test
    void new_limits_are_counted_by_the_calendar_of_the_day_they_start() {
        tellTheFirstDay();
        String more = bundled("workdays-cn.csv") + "2026-11-24,OFF,测试\n";
        registry.policy(5, "work-calendar", 1, "2018-01-01", "2026-11-22", bundled("workdays-cn.csv"));
        registry.policy(6, "work-calendar", 2, "2026-11-23", null, more);
        until(6);

        DeadlineCalculator deadlines = new DeadlineCalculator(node.live);
        var before = deadlines.compute("T04", START.minus(Duration.ofDays(3)));
        var now = deadlines.compute("T04", START);
        assertThat(before.calendarVersion()).isEqualTo("2026.1");
        assertThat(before.dueOn()).isEqualTo("2026-11-24");
        assertThat(now.calendarVersion()).isEqualTo("2026.2");
        assertThat(now.dueOn()).isEqualTo("2026-11-26");
    }

    @Test
    void a_calendar_that_cannot_be_read_is_refused_once_and_the_last_good_one_goes_on() {
        tellTheFirstDay();
        registry.policy(5, "work-calendar", 1, "2018-01-01", "2026-11-22", bundled("workdays-cn.csv"));
        registry.policy(6, "work-calendar", 2, "2026-11-23", null, "date,kind\n2026-13-45,OFF\n");
        registry.garbage("990100-GA");
        registry.unit(7, "990200-GA", "CITY", null, "末", null);
        until(7);
        until(node, () -> node.copy.standing().refused().size() == 2);

        assertThat(new DeadlineCalculator(node.live).compute("T04", START).calendarVersion())
                .isEqualTo("2026.1");
        assertThat(node.copy.standing().refused())
                .extracting(RegistryStore.Refused::key)
                .containsExactlyInAnyOrder("work-calendar", "990100-GA");
        try (CopyNode other = node()) {
            until(other, () -> other.copy.standing().position() == 7);
        }
        assertThat(registry.deadLetters()).hasSize(2);
    }

    @Test
    void a_unit_without_a_life_or_a_first_day_is_refused_and_those_behind_it_are_read() {
        registry.tell("UnitChanged.v1", "A", 1, ToldFacts.row("unitId", "A", "agency", "POLICE", "level", "CITY"));
        registry.tell(
                "DivisionChanged.v1",
                "990000",
                2,
                ToldFacts.row("code", "990000", "level", "CITY", "kind", "STATUTORY", "periods", List.of()));
        registry.unit(3, "990100-GA", "CITY", null, "末", null);
        until(
                node,
                () -> node.copy.standing().position() == 3
                        && node.copy.standing().refused().size() == 2);
    }

    @Test
    void a_table_whose_digest_does_not_fit_is_refused() {
        registry.policyWithHash(1, "five-chiefs", "slot,role,label\n", "sha-256:" + "0".repeat(64));
        until(node, () -> !node.copy.standing().refused().isEmpty());

        assertThat(node.live.inForce("five-chiefs", DAY, null)).isEmpty();
    }

    @Test
    void a_policy_is_looked_up_for_the_unit_it_is_to_hold_for() {
        tellTheFirstDay();
        registry.scopedPolicy(5, "five-chiefs", 1, null, "slot,role,label\n1,A,甲\n");
        registry.scopedPolicy(6, "five-chiefs", 2, "POLICE", "slot,role,label\n1,B,乙\n");
        until(6);

        assertThat(node.live
                        .inForce("five-chiefs", DAY, "990100-GA")
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(node.live.inForce("five-chiefs", DAY, null).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void read_again_the_copy_is_what_the_topic_holds_and_nothing_else() {
        tellTheFirstDay();
        until(node, () -> node.copy.standing().source() == Source.COPY);
        node.store.keep(List.of(ToldFacts.kept(99, "990900-GA")));
        try (CopyNode restarted = node()) {
            restarted.copy.restore();
            assertThat(restarted.live.current().units().existingOn(DAY)).hasSize(3);

            node.copy.readAgain();
            until(restarted, () -> restarted.copy.standing().position() == 4);
            assertThat(restarted.live.current().units().existingOn(DAY)).hasSize(2);
            assertThat(restarted.store.all()).hasSize(4);
        }
    }

    @Test
    void divisions_and_rules_are_told_too() {
        tellTheFirstDay();
        registry.division(5, "990000", "PROVINCE", null, "测试省", null, null);
        registry.division(6, "990121107", "TOWN", "990000", "老圩镇", "2020-06-30", "990121104");
        until(6);

        DivisionRegistry divisions = node.live.current().divisions();
        assertThat(divisions.lookup("990121107", LocalDate.parse("2020-06-30")))
                .isEqualTo(DivisionRegistry.bundled().periods().stream()
                        .filter(one -> one.code().equals("990121107"))
                        .map(one -> new Division(
                                one.code(),
                                one.name(),
                                one.level(),
                                one.kind(),
                                "990000",
                                one.validFrom(),
                                one.validTo(),
                                one.successor()))
                        .findFirst()
                        .orElseThrow());
        assertThat(node.live.rules(DAY, null).effective("T08", DAY))
                .isEqualTo(DeadlineRules.bundled().effective("T08", DAY));
    }

    @Test
    void a_narrower_table_of_rules_changes_what_it_names_for_whom_it_covers_and_leaves_the_rest() {
        tellTheFirstDay();
        registry.scopedPolicy(5, "clock-rules", 2, "POLICE", bundled("presets/verification-3-months.csv"));
        until(5);

        DeadlineRules ofThePolice = node.live.rules(DAY, "990100-GA");
        assertThat(ofThePolice.effective("T08", DAY))
                .extracting(DeadlineRule::version, DeadlineRule::amount, DeadlineRule::unit)
                .containsExactly(2, 3, Unit.MONTHS);
        assertThat(ofThePolice.effective("T13", DAY).amount()).isEqualTo(15);
        assertThat(node.live.rules(DAY, "990100-SHB").effective("T08", DAY).amount())
                .isEqualTo(60);
        assertThat(node.live.addressee(DAY, "990100-GA").agency()).isEqualTo("POLICE");
        assertThat(node.live.addressee(DAY, "990121-GA").lineage())
                .startsWith("990121")
                .contains("990100", "990000");
    }
}
