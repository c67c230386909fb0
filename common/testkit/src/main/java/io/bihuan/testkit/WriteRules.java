package io.bihuan.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.DeadlineTables;
import io.bihuan.kernel.time.WorkCalendar;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** How a write side decides and remembers. */
final class WriteRules {

    /** Methods that ask the machine instead of the caller. */
    private static final Map<String, Set<String>> AMBIENT = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"),
            "java.lang.Math", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.concurrent.ThreadLocalRandom", Set.of("current"),
            "java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds"));

    private static final Set<String> AMBIENT_CONSTRUCTORS =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom", "java.util.Date");

    private static final Set<Class<?>> REGISTRIES = Set.of(
            UnitRegistry.class,
            DivisionRegistry.class,
            DeadlineCalculator.class,
            DeadlineTables.class,
            DeadlineRules.class,
            WorkCalendar.class);

    private WriteRules() {}

    static ArchRule aggregatesArePackagePrivate(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage(Part.WRITE.in(house.root()))
                .as("aggregates are package-private and lie in write itself");
    }

    static ArchRule aggregateFieldsArePrivate() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .bePrivate()
                .as("fields of aggregates are private");
    }

    static ArchRule onlyEvolveChangesAggregates() {
        return fields().that()
                .areDeclaredInClassesThat(House.aggregatesAndTheirParts())
                .and()
                .areNotStatic()
                .should(Check.of("be assigned only in @EventSourcingHandler methods", (field, violation) -> {
                    for (var access : field.getAccessesToSelf()) {
                        if (isAssignment(access) && !mayAssign(access.getOrigin())) {
                            violation.accept(access.getDescription());
                        }
                    }
                }))
                .as("only evolve changes an aggregate");
    }

    static ArchRule aggregatesAreBornEmpty() {
        return constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .haveRawParameterTypes(new Class<?>[0])
                .as("aggregates have the empty constructor only; creation is a decide with a creation policy");
    }

    static ArchRule handlersAreDecideAndEvolve() {
        return classes()
                .that(House.aggregatesAndTheirParts())
                .should(Check.of("name handlers decide and evolve", (aggregate, violation) -> {
                    for (JavaMethod method : aggregate.getMethods()) {
                        if (method.isAnnotatedWith(CommandHandler.class)
                                != method.getName().equals("decide")) {
                            violation.accept(method.getFullName() + " is not both decide and @CommandHandler");
                        }
                        if (method.isAnnotatedWith(EventSourcingHandler.class)
                                != method.getName().equals("evolve")) {
                            violation.accept(method.getFullName() + " is not both evolve and @EventSourcingHandler");
                        }
                    }
                }))
                .as("in an aggregate decide handles commands and evolve applies events");
    }

    static ArchRule evolveOnlyAssigns() {
        return methods()
                .that()
                .areAnnotatedWith(EventSourcingHandler.class)
                .should(Check.of("neither throw nor ask a clock or a registry", (evolve, violation) -> {
                    evolve.getConstructorCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                            .forEach(call -> violation.accept(call.getDescription()));
                    evolve.getRawParameterTypes().stream()
                            .filter(type -> type.isAssignableTo(Clock.class))
                            .forEach(type -> violation.accept(evolve.getFullName() + " takes a clock"));
                    Stream.concat(
                                    evolve.getRawParameterTypes().stream(),
                                    evolve.getMethodCallsFromSelf().stream().map(JavaMethodCall::getTargetOwner))
                            .filter(WriteRules::changesWithTheRegistry)
                            .forEach(type -> violation.accept(evolve.getFullName() + " asks " + type.getSimpleName()));
                }))
                .as("evolve only assigns: it throws nothing and asks neither a clock nor a registry");
    }

    /** What they answer today they may not answer when the event is applied again. */
    private static boolean changesWithTheRegistry(JavaClass type) {
        return REGISTRIES.stream().anyMatch(type::isAssignableTo);
    }

    static ArchRule commandsAreRecordsInSlices(House house) {
        return methods()
                .that()
                .areAnnotatedWith(CommandHandler.class)
                .should(Check.of("take a command", (handler, violation) -> {
                    JavaClass command = handler.getRawParameterTypes().get(0);
                    if (!command.isRecord()) {
                        violation.accept(command.getName() + " is a command but no record");
                    }
                    if (!command.getPackageName().startsWith(Part.WRITE.in(house.root()) + ".")) {
                        violation.accept(command.getName() + " is a command but lies in no slice of write");
                    }
                    if (command.getSimpleName().endsWith("Command")) {
                        violation.accept(command.getName() + " has a suffix; a command is an imperative");
                    }
                    if (command.getFields().stream().noneMatch(WriteRules::isTarget)) {
                        violation.accept(command.getName() + " has no @TargetAggregateIdentifier");
                    }
                }))
                .as("commands are records in a slice, imperatives without suffix, with a target");
    }

    static ArchRule decisionsAreRepeatable(House house) {
        return classes()
                .that(resideInAnyPackage(house.all(Part.WRITE), house.all(Part.EVENTS), house.all(Part.MODEL))
                        .and(not(House.partOfAnApi())))
                .should(notAskTheMachine())
                .as("write, events and model ask no machine clock, no randomness and write no log");
    }

    static ArchRule foldsAreRepeatable(House house) {
        return classes()
                .that(resideInAPackage(house.all(Part.READ)).and(not(House.partOfAnApi())))
                .should(notAskTheMachine())
                .as("read models ask no machine clock, no randomness and write no log");
    }

    private static ArchCondition<JavaClass> notAskTheMachine() {
        return Check.of("not ask the machine", (type, violation) -> {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> isAmbient(call.getTarget()))
                    .forEach(call -> violation.accept(call.getDescription()));
            type.getMethodReferencesFromSelf().stream()
                    .filter(call -> isAmbient(call.getTarget()))
                    .forEach(call -> violation.accept(call.getDescription()));
            type.getConstructorCallsFromSelf().stream()
                    .filter(call ->
                            AMBIENT_CONSTRUCTORS.contains(call.getTargetOwner().getName()))
                    .forEach(call -> violation.accept(call.getDescription()));
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isLogging(dependency.getTargetClass()))
                    .forEach(dependency -> violation.accept(dependency.getDescription()));
        });
    }

    /** {@code now(clock)} asks the clock it is given; every other {@code now} asks the machine. */
    private static boolean isAmbient(AccessTarget.CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        if (owner.startsWith("java.time.") && target.getName().equals("now")) {
            return target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        }
        return AMBIENT.getOrDefault(owner, Set.of()).contains(target.getName());
    }

    private static boolean isLogging(JavaClass type) {
        String name = type.getName();
        return name.startsWith("org.slf4j.")
                || name.startsWith("java.util.logging.")
                || name.startsWith("java.lang.System$Logger")
                || name.startsWith("org.apache.commons.logging.")
                || name.startsWith("org.apache.logging.");
    }

    private static boolean isAssignment(JavaFieldAccess access) {
        return access.getAccessType() == JavaFieldAccess.AccessType.SET;
    }

    /** Initial values of fields are compiled into the constructor, which takes nothing and so decides nothing. */
    private static boolean mayAssign(JavaCodeUnit origin) {
        return origin.isConstructor() || origin.isAnnotatedWith(EventSourcingHandler.class);
    }

    private static boolean isTarget(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && field.isAnnotatedWith(TargetAggregateIdentifier.class);
    }
}
