package io.bihuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.history.History;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Nothing can be asked or commanded that does not say by whom; what forgets it is closed, and does not pass the build. */
final class AccessRules {

    private static final DescribedPredicate<JavaMethod> OPERATIONS = DescribedPredicate.describe(
            "are operations",
            method -> method.isAnnotatedWith(RequestMapping.class) || method.isMetaAnnotatedWith(RequestMapping.class));

    /** The type of a page is nested in {@link ReadModels} and tells nothing by itself. */
    private static final Set<String> UNGUARDED = Set.of(ReadModels.class.getName(), History.class.getName());

    private AccessRules() {}

    static ArchRule operationsSayWhoMayUseThem() {
        return methods()
                .that(OPERATIONS)
                .should(Check.of("say who may use them", (operation, violation) -> {
                    Optional<JavaAnnotation<?>> policy = annotation(operation, Access.class)
                            .or(() -> annotation(operation.getOwner(), Access.class));
                    if (policy.isEmpty()) {
                        violation.accept(operation.getFullName() + " has no @Access");
                    } else if (admitsNobody(policy.get())) {
                        violation.accept(operation.getFullName() + " has an @Access that names nobody");
                    }
                }))
                .as("operations say who may use them");
    }

    static ArchRule questionsAskWhatTheCallerNeedsToKnow(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all(Part.READ))
                .should(Check.of("answer questions about matters through GuardedReads", (type, violation) -> {
                    if (House.partOfAnApi().test(type) && !isOpen(house, type)) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> UNGUARDED.contains(
                                        dependency.getTargetClass().getName()))
                                .forEach(dependency -> violation.accept(dependency.getDescription()));
                    }
                }))
                .as("questions about matters ask what the caller needs to know");
    }

    private static boolean isOpen(House house, JavaClass type) {
        String read = Part.READ.in(house.root()) + ".";
        return house.openReads().stream().anyMatch(open -> (type.getPackageName() + ".").startsWith(read + open + "."));
    }

    private static boolean admitsNobody(JavaAnnotation<?> policy) {
        boolean anybody = isSet(policy, "anybody") || isSet(policy, "withoutToken");
        boolean byCommand = policy.get("sends")
                .filter(JavaClass.class::isInstance)
                .map(JavaClass.class::cast)
                .flatMap(command -> annotation(command, SentBy.class))
                .filter(senders -> count(senders, "value") > 0)
                .isPresent();
        return count(policy, "value") == 0 && !anybody && !byCommand;
    }

    static ArchRule commandsSayWhoMaySendThem() {
        return methods()
                .that()
                .areAnnotatedWith(CommandHandler.class)
                .should(Check.of("take commands that say who may send them", (handler, violation) -> {
                    JavaClass command = handler.getRawParameterTypes().get(0);
                    boolean says = annotation(command, SentBy.class)
                            .filter(senders -> count(senders, "value") + count(senders, "automations") > 0)
                            .isPresent();
                    if (!says) {
                        violation.accept(command.getName() + " has no @SentBy that names anybody");
                    }
                }))
                .as("commands say who may send them");
    }

    /** By name, so that the classes of a service are read and never loaded. */
    private static Optional<JavaAnnotation<?>> annotation(HasAnnotations<?> place, Class<?> type) {
        return place.tryGetAnnotationOfType(type.getName()).map(found -> found);
    }

    private static boolean isSet(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).filter(Boolean.TRUE::equals).isPresent();
    }

    private static int count(JavaAnnotation<?> annotation, String property) {
        return annotation
                .get(property)
                .map(values -> values instanceof Object[] many ? many.length : 1)
                .orElse(0);
    }
}
