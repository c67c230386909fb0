package io.bihuan.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.stream.Stream;

/** Who may know whom. White lists: what is not named is not allowed. */
final class DependencyRules {

    private static final String[] PLAIN = {"java..", "org.jspecify..", "io.bihuan.kernel.."};

    private DependencyRules() {}

    static ArchRule modelKnowsOnlyJdkAndKernel(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.MODEL))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(plainAnd(house.all(Part.MODEL)))
                .as("model knows only the JDK, the kernel and itself");
    }

    static ArchRule eventsKnowOnlyModel(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.EVENTS))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(plainAnd(house.all(Part.EVENTS), house.all(Part.MODEL)))
                .as("events know only the JDK, the kernel, the model and each other");
    }

    static ArchRule writeKnowsNoInfrastructure(House house) {
        return classes()
                .that(resideInAPackage(house.all(Part.WRITE)).and(not(House.partOfAnApi())))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(plainAnd(
                        house.all(Part.WRITE),
                        house.all(Part.EVENTS),
                        house.all(Part.MODEL),
                        "org.axonframework..",
                        "org.springframework.stereotype.."))
                .as("write, apart from its Apis, knows no web, no Kafka, no MongoDB and no other infrastructure");
    }

    static ArchRule writeDoesNotKnowRead(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.all(Part.WRITE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.all(Part.READ), house.root() + ".integration..", house.all(Part.AUTOMATION))
                .as("write knows neither read nor automation nor integration");
    }

    static ArchRule readKnowsOnlyEventsAndModel(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.all(Part.READ))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.all(Part.WRITE), house.root() + ".integration..", house.all(Part.AUTOMATION))
                .as("read knows neither write nor automation nor integration");
    }

    static ArchRule automationDoesNotRead(House house) {
        return translatorsDoNotRead(house, Part.AUTOMATION);
    }

    static ArchRule consumersDoNotRead(House house) {
        return translatorsDoNotRead(house, Part.CONSUMED);
    }

    static ArchRule publishersKnowOnlyEventsAndModel(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.all(Part.PUBLISHED))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        house.all(Part.WRITE),
                        house.all(Part.READ),
                        house.all(Part.AUTOMATION),
                        house.all(Part.CONSUMED))
                .as("what is published is made from events and model alone");
    }

    static ArchRule servicesAreStrangers(House house) {
        String[] known = Stream.concat(
                        Stream.of(house.root() + "..", "io.bihuan.kernel..", "io.bihuan.platform.."),
                        house.neighbours().stream().map(name -> name + ".."))
                .toArray(String[]::new);
        return classes()
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("io.bihuan..").or(resideInAnyPackage(known)))
                .as("of our own packages a service knows only itself, kernel and platform");
    }

    static ArchRule packagesHaveNoCycles(House house) {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages have no cycles");
    }

    static ArchRule kernelIsPlain() {
        return classes()
                .that()
                .resideInAPackage("io.bihuan.kernel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(PLAIN)
                .as("the kernel is plain Java: neither Spring nor Axon");
    }

    private static ArchRule translatorsDoNotRead(House house, Part part) {
        return noClasses()
                .that()
                .resideInAPackage(house.all(part))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.all(Part.READ))
                .as(part.name().toLowerCase(Locale.ROOT) + " does not know read");
    }

    private static String[] plainAnd(String... more) {
        return Stream.concat(Stream.of(PLAIN), Stream.of(more)).toArray(String[]::new);
    }
}
