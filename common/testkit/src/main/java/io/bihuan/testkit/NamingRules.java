package io.bihuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import io.bihuan.platform.clocks.ClockRinger;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Names that tell what a class is, so that a reader finds it and a rule can be asked of it. */
final class NamingRules {

    private static final List<String> CONTROLLERS = List.of(
            "org.springframework.stereotype.Controller", "org.springframework.web.bind.annotation.RestController");

    private NamingRules() {}

    static ArchRule controllersAreApis() {
        return classes()
                .that(House.topLevelClasses())
                .should(Check.of("be a package-private controller exactly if named …Api", (type, violation) -> {
                    boolean controller = CONTROLLERS.stream().anyMatch(type::isAnnotatedWith);
                    if (controller != type.getSimpleName().endsWith("Api")) {
                        violation.accept(type.getName()
                                + (controller ? " is a controller but not" : " is no controller but") + " named …Api");
                    }
                    if (controller && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                        violation.accept(type.getName() + " is a controller and public");
                    }
                }))
                .as("controllers are package-private and named …Api");
    }

    static ArchRule readModelsAreProjections(House house) {
        return classes()
                .that()
                .implement(ReadModel.class)
                .should()
                .haveSimpleNameEndingWith("Projection")
                .andShould()
                .resideInAPackage(house.all(Part.READ))
                .as("read models are named …Projection and lie in read");
    }

    static ArchRule documentsAreRecords() {
        return classes()
                .that()
                .implement(ReadModel.class)
                .should(Check.of("fold records", (projection, violation) -> {
                    Optional<JavaClass> document = documentOf(projection);
                    if (document.filter(JavaClass::isRecord).isEmpty()) {
                        violation.accept(projection.getName() + " folds "
                                + document.map(JavaClass::getName).orElse("an unknown type") + ", which is no record");
                    }
                }))
                .as("documents of read models are records");
    }

    static ArchRule automationsAreSentences(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.AUTOMATION))
                .and(House.topLevelClasses())
                .should(Check.that(
                        "be a sentence When…Then…, or a …Ringer of clocks",
                        type -> type.isAssignableTo(ClockRinger.class)
                                ? type.getSimpleName().endsWith("Ringer")
                                        || type.getSimpleName().matches("When.+Then.+")
                                : type.getSimpleName().matches("When[A-Z].*Then[A-Z].*")))
                .as("automations are named When…Then…");
    }

    static ArchRule publishedTypesAreNumberedRecords(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.PUBLISHED))
                .and(House.topLevelClasses())
                .should(Check.that(
                        "be a …V<n> record or a …Publisher",
                        type -> type.isAssignableTo(PublishedEvents.class)
                                ? type.getSimpleName().endsWith("Publisher")
                                : type.isRecord() && type.getSimpleName().matches(".+V[1-9][0-9]*")))
                .as("what is published is a …V<n> record, made by a …Publisher");
    }

    static ArchRule consumedTypesAreMessages(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.CONSUMED))
                .and(House.topLevelClasses())
                .should(Check.that(
                        "be a …Message record or a …Consumer",
                        type -> type.isAssignableTo(ConsumedEvents.class)
                                ? type.getSimpleName().endsWith("Consumer")
                                : type.isRecord() && type.getSimpleName().endsWith("Message")))
                .as("what is consumed is a …Message record, read by a …Consumer");
    }

    static ArchRule processorsHaveKnownPrefixes() {
        return classes()
                .should(Check.of("handle events only in a processing group of a known kind", (type, violation) -> {
                    Optional<ProcessingGroup> group = type.tryGetAnnotationOfType(ProcessingGroup.class);
                    boolean handles =
                            type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class));
                    if (handles && group.isEmpty()) {
                        violation.accept(type.getName() + " handles events but has no @ProcessingGroup");
                    }
                    group.map(ProcessingGroup::value)
                            .filter(name -> Stream.of("read.", "automation.", "integration.")
                                    .noneMatch(name::startsWith))
                            .ifPresent(name -> violation.accept(type.getName() + " is in group " + name));
                }))
                .as("processing groups begin with read., automation. or integration.");
    }

    private static Optional<JavaClass> documentOf(JavaClass projection) {
        return projection.getInterfaces().stream()
                .filter(type -> type.toErasure().isEquivalentTo(ReadModel.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(type ->
                        ((JavaParameterizedType) type).getActualTypeArguments().get(0))
                .map(JavaType::toErasure)
                .findFirst();
    }
}
