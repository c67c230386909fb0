package io.bihuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;

/** What the common modules may know; they have no test of their own that could ask the house's rules. */
class CommonModulesTest {

    private static final String[] SERVICES = {
        "io.bihuan.clue..",
        "io.bihuan.casefile..",
        "io.bihuan.supervision..",
        "io.bihuan.assessment..",
        "io.bihuan.portal..",
        "io.bihuan.suite.."
    };

    private final JavaClasses common = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.bihuan.kernel", "io.bihuan.eventlog", "io.bihuan.embedded", "io.bihuan.platform");

    @Test
    void the_kernel_knows_neither_spring_nor_axon() {
        DependencyRules.kernelIsPlain().check(common);
    }

    @Test
    void the_event_log_knows_no_spring_and_no_platform() {
        noClasses()
                .that()
                .resideInAPackage("io.bihuan.eventlog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "io.bihuan.platform..", "io.bihuan.embedded..")
                .check(common);
    }

    @Test
    void production_code_does_not_know_the_embedded_parts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.bihuan.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.bihuan.embedded..")
                .check(common);
    }

    @Test
    void nothing_common_knows_a_service() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(SERVICES).check(common);
    }

    @Test
    void the_platforms_own_operations_say_who_may_use_them() {
        JavaClasses own = common.that(DescribedPredicate.describe(
                "are not what the server itself dispatches failures to",
                type -> !type.isAssignableTo(ErrorController.class)));
        AccessRules.operationsSayWhoMayUseThem().check(own);
    }
}
