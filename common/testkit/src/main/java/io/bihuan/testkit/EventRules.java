package io.bihuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.bihuan.kernel.PersistedEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What an event is: a record of plain values under a name that is kept for ever, with its history on file. */
final class EventRules {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final List<String> JDK_VALUES = List.of("java.lang", "java.time", "java.util", "java.math");

    private EventRules() {}

    static ArchRule everyEventIsDeclared(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.EVENTS))
                .and(House.topLevelClasses())
                .should(Check.that(
                        "belong to a declared vocabulary",
                        type -> house.eventParents().contains(type.getName())
                                || house.events().test(type)))
                .as("in events lie only the declared sealed parents and the events they permit");
    }

    static ArchRule eventsAreRecordsOfPlainValues(House house) {
        return classes()
                .that(house.events())
                .should(Check.of("be records of JDK values", (event, violation) -> {
                    if (!event.isRecord()) {
                        violation.accept(event.getName() + " is an event but no record");
                    }
                    event.getFields().stream()
                            .filter(field -> !isConstant(field))
                            .flatMap(field -> field.getAllInvolvedRawTypes().stream()
                                    .filter(type -> !isJdkValue(type))
                                    .map(type -> field.getFullName() + " is of " + type.getName()
                                            + "; an event holds JDK values, an enum travels as its name"))
                            .forEach(violation);
                }))
                .as("events are records and hold JDK values only");
    }

    static ArchRule eventsHaveLastingNames(House house) {
        return classes()
                .that(house.events())
                .should(Check.of("have a lasting name", (event, violation) -> {
                    if (!event.isAnnotatedWith(PersistedEvent.class)) {
                        violation.accept(event.getName() + " has no @PersistedEvent");
                        return;
                    }
                    PersistedEvent name = event.getAnnotationOfType(PersistedEvent.class);
                    if (!name.type().matches(Pattern.quote(house.typePrefix() + ".") + "[A-Z][A-Za-z]*")) {
                        violation.accept(event.getName() + " is kept as " + name.type() + ", not as "
                                + house.typePrefix() + ".<Event>");
                    }
                    if (name.revision() < 1) {
                        violation.accept(event.getName() + " has revision " + name.revision());
                    }
                    if (!CHINESE.matcher(name.label()).find()) {
                        violation.accept(event.getName() + " has no Chinese label");
                    }
                    if (event.getSimpleName().endsWith("Event")) {
                        violation.accept(event.getName() + " has a suffix; an event is a past tense");
                    }
                }))
                .as("events carry @PersistedEvent: the service's prefix, a revision from 1, a Chinese label");
    }

    static ArchRule lastingNamesAreUnique(House house) {
        Map<String, String> owners = new HashMap<>();
        return classes()
                .that(house.events())
                .and()
                .areAnnotatedWith(PersistedEvent.class)
                .should(Check.of("not share a name", (event, violation) -> {
                    String type =
                            event.getAnnotationOfType(PersistedEvent.class).type();
                    String owner = owners.putIfAbsent(type, event.getName());
                    if (owner != null && !owner.equals(event.getName())) {
                        violation.accept(event.getName() + " and " + owner + " are both kept as " + type);
                    }
                }))
                .as("no two events are kept under one name");
    }

    static ArchRule everyEventHasGoldenFiles(House house) {
        return classes()
                .that(house.events())
                .and()
                .areAnnotatedWith(PersistedEvent.class)
                .should(Check.of("have golden files", (event, violation) -> {
                    PersistedEvent name = event.getAnnotationOfType(PersistedEvent.class);
                    for (int revision = 1; revision <= name.revision(); revision++) {
                        Path file = house.golden().resolve(GoldenEvents.fileName(name.type(), revision));
                        if (!Files.exists(file)) {
                            violation.accept(event.getName() + " has no golden file " + file);
                        }
                    }
                }))
                .as("every event has a golden file for each of its revisions");
    }

    static ArchRule everyEventIsApplied(House house) {
        DescribedPredicate<JavaClass> aggregates = House.aggregatesAndTheirParts();
        return classes()
                .that(house.events())
                .should(Check.that(
                        "be applied by an evolve of an aggregate",
                        event -> event.getMethodsWithParameterTypeOfSelf().stream()
                                .anyMatch(method -> method.isAnnotatedWith(EventSourcingHandler.class)
                                        && aggregates.test(method.getOwner()))))
                .as("every event is applied by an evolve of an aggregate");
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isJdkValue(JavaClass type) {
        return type.isPrimitive() || JDK_VALUES.contains(type.getPackageName());
    }
}
