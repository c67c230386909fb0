package io.bihuan.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture rules of the house (style.md), the same for every service. A service says what it has, and is asked
 * the rules for exactly that; what it has without saying so is a violation, and a rule that matches nothing fails.
 *
 * <pre>{@code
 * class ClueArchTest {
 *     @TestFactory
 *     Stream<DynamicTest> the_house_rules() {
 *         return HouseRules.of("io.bihuan.clue")
 *                 .events("clue", ClueEvent.class)
 *                 .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED)
 *                 .tests();
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {

    private final String root;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final List<String> eventParents = new ArrayList<>();
    private final Set<String> neighbours = new TreeSet<>();
    private final Set<String> rooms = new TreeSet<>();
    private final Set<String> openReads = new TreeSet<>();
    private String typePrefix = "";

    private HouseRules(String root) {
        this.root = root;
    }

    /** The rules for the service in a package, for example {@code io.bihuan.clue}. */
    public static HouseRules of(String root) {
        return new HouseRules(root);
    }

    /**
     * The service is event-sourced: it has events and a write side.
     *
     * @param typePrefix what the logical names begin with, without the dot, for example {@code clue}
     * @param sealedParents the sealed parents of its events, one an aggregate
     */
    public HouseRules events(String typePrefix, Class<?>... sealedParents) {
        for (Class<?> parent : sealedParents) {
            if (!parent.isSealed()) {
                throw new IllegalArgumentException(parent + " is not sealed, so it names no vocabulary");
            }
        }
        return events(typePrefix, Stream.of(sealedParents).map(Class::getName).toArray(String[]::new));
    }

    HouseRules events(String prefix, String... sealedParents) {
        this.typePrefix = prefix;
        eventParents.addAll(List.of(sealedParents));
        return has(Part.EVENTS, Part.WRITE);
    }

    /** The service has further parts. */
    public HouseRules has(Part... more) {
        parts.addAll(List.of(more));
        return this;
    }

    /** The service has packages of its own kind below its root, for example {@code ledger}. */
    public HouseRules alsoHas(String... packages) {
        rooms.addAll(List.of(packages));
        return this;
    }

    /**
     * Packages below {@code read} whose documents tell of no matter, or are guarded in another way that they say; what is
     * asked there need not go through {@code GuardedReads}.
     */
    public HouseRules readsOpenly(String... packages) {
        openReads.addAll(List.of(packages));
        return this;
    }

    /** The service may use further packages of ours; the suite uses the services. */
    public HouseRules alsoUses(String... packages) {
        neighbours.addAll(List.of(packages));
        return this;
    }

    /** One test a rule, over the service's compiled main classes. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        House house = house(Path.of("src/main/java"), Path.of("src/test/resources/golden"));
        return rules(house).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    House house(Path sources, Path golden) {
        return new House(root, parts, typePrefix, eventParents, neighbours, rooms, openReads, sources, golden);
    }

    static List<ArchRule> rules(House house) {
        List<ArchRule> rules = new ArrayList<>(List.of(
                ShapeRules.everythingHasItsRoom(house),
                ShapeRules.packagesSayWhatTheyAre(house),
                ShapeRules.dependenciesComeThroughTheConstructor(),
                DependencyRules.servicesAreStrangers(house),
                DependencyRules.packagesHaveNoCycles(house),
                NamingRules.controllersAreApis(),
                AccessRules.operationsSayWhoMayUseThem(),
                NamingRules.processorsHaveKnownPrefixes()));
        house.parts().forEach(part -> rules.addAll(rulesFor(part, house)));
        return rules;
    }

    private static List<ArchRule> rulesFor(Part part, House house) {
        return switch (part) {
            case MODEL -> List.of(DependencyRules.modelKnowsOnlyJdkAndKernel(house));
            case EVENTS ->
                List.of(
                        DependencyRules.eventsKnowOnlyModel(house),
                        EventRules.everyEventIsDeclared(house),
                        EventRules.eventsAreRecordsOfPlainValues(house),
                        EventRules.eventsHaveLastingNames(house),
                        EventRules.lastingNamesAreUnique(house),
                        EventRules.everyEventHasGoldenFiles(house),
                        EventRules.everyEventIsApplied(house));
            case WRITE ->
                List.of(
                        DependencyRules.writeKnowsNoInfrastructure(house),
                        DependencyRules.writeDoesNotKnowRead(house),
                        WriteRules.aggregatesArePackagePrivate(house),
                        WriteRules.aggregateFieldsArePrivate(),
                        WriteRules.onlyEvolveChangesAggregates(),
                        WriteRules.aggregatesAreBornEmpty(),
                        WriteRules.handlersAreDecideAndEvolve(),
                        WriteRules.evolveOnlyAssigns(),
                        WriteRules.commandsAreRecordsInSlices(house),
                        AccessRules.commandsSayWhoMaySendThem(),
                        WriteRules.decisionsAreRepeatable(house));
            case READ ->
                List.of(
                        DependencyRules.readKnowsOnlyEventsAndModel(house),
                        AccessRules.questionsAskWhatTheCallerNeedsToKnow(house),
                        NamingRules.readModelsAreProjections(house),
                        NamingRules.documentsAreRecords(),
                        WriteRules.foldsAreRepeatable(house));
            case AUTOMATION ->
                List.of(DependencyRules.automationDoesNotRead(house), NamingRules.automationsAreSentences(house));
            case PUBLISHED ->
                List.of(
                        DependencyRules.publishersKnowOnlyEventsAndModel(house),
                        NamingRules.publishedTypesAreNumberedRecords(house));
            case CONSUMED ->
                List.of(DependencyRules.consumersDoNotRead(house), NamingRules.consumedTypesAreMessages(house));
        };
    }
}
