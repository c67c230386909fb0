package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule is shown a service that keeps it and one that breaks it: a rule that cannot fail is a defect. */
class HouseRulesTest {

    @TempDir
    private static Path folder;

    private static SampleService wellBuilt;

    private final AtomicInteger copies = new AtomicInteger();

    @BeforeAll
    static void build() {
        wellBuilt = SampleService.wellBuilt(folder.resolve("well-built"));
    }

    @TestFactory
    Stream<DynamicTest> a_well_built_service_keeps() {
        return HouseRules.rules(wellBuilt.house()).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(wellBuilt.classes())));
    }

    @TestFactory
    Stream<DynamicTest> a_badly_built_service_is_caught() {
        return Violations.ALL.stream()
                .map(violation -> DynamicTest.dynamicTest(violation.name(), () -> {
                    SampleService broken =
                            violation.build().apply(wellBuilt, folder.resolve("broken-" + copies.incrementAndGet()));
                    ArchRule rule = rule(broken.house(), violation.rule());
                    EvaluationResult result = rule.evaluate(broken.classes());
                    assertThat(result.hasViolation()).isTrue();
                    assertThat(String.join("\n", result.getFailureReport().getDetails()))
                            .contains(violation.mention());
                }));
    }

    @Test
    void every_rule_is_shown_a_violation() {
        Set<String> shown = Violations.ALL.stream().map(Violation::rule).collect(Collectors.toSet());
        List<String> rules = HouseRules.rules(wellBuilt.house()).stream()
                .map(ArchRule::getDescription)
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void a_rule_that_matches_nothing_fails() {
        House house = wellBuilt.house();

        assertThatThrownBy(() -> DependencyRules.modelKnowsOnlyJdkAndKernel(house)
                        .check(new ClassFileImporter().importPath(folder.resolve("well-built/classes/nothing"))))
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void a_parent_that_is_not_sealed_is_refused() {
        assertThatThrownBy(() -> HouseRules.of("io.bihuan.sample").events("sample", Runnable.class))
                .hasMessageContaining("not sealed");
    }

    @Test
    void a_service_may_name_the_neighbours_it_uses() {
        SampleService suite = wellBuilt.with(
                folder.resolve("suite"),
                "model/Uses.java",
                "public class Uses { io.bihuan.embedded.EmbeddedMongo server; }");

        DependencyRules.servicesAreStrangers(
                        suite.rules().alsoUses("io.bihuan.embedded").house(folder, folder))
                .check(suite.classes());
    }

    private static ArchRule rule(House house, String description) {
        return HouseRules.rules(house).stream()
                .filter(rule -> rule.getDescription().equals(description))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule says: " + description));
    }

    /**
     * A way to break a rule.
     *
     * @param rule the description of the rule
     * @param name what is wrong
     * @param mention what the failure must speak of
     */
    record Violation(String rule, String name, String mention, BiFunction<SampleService, Path, SampleService> build) {}
}
