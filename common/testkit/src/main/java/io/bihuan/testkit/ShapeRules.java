package io.bihuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How a service is laid out. */
final class ShapeRules {

    private static final Pattern SENTENCE =
            Pattern.compile("(?s)^\\s*/\\*\\*\\s*\\p{Lu}.*\\.\\s*\\*/\\s*@NullMarked\\s+package ");
    private static final List<String> INJECTIONS = List.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private ShapeRules() {}

    static ArchRule everythingHasItsRoom(House house) {
        List<String> rooms = Stream.concat(
                        house.parts().stream().map(part -> part.in(house.root())),
                        house.rooms().stream().map(room -> house.root() + "." + room))
                .toList();
        return classes()
                .that(House.topLevelClasses())
                .should(Check.that(
                        "lie in the root package or in a part the service declares",
                        type -> type.getPackageName().equals(house.root())
                                || rooms.stream().anyMatch(room -> isWithin(type, room))))
                .as("classes lie in the root package or in a part the service declares");
    }

    static ArchRule dependenciesComeThroughTheConstructor() {
        return classes()
                .should(Check.of(
                        "take dependencies through the constructor",
                        (type, violation) -> Stream.concat(type.getFields().stream(), type.getMethods().stream())
                                .filter(member -> isInjected(member))
                                .forEach(member -> violation.accept(member.getFullName() + " is injected"))))
                .as("dependencies come through the constructor only");
    }

    static ArchRule packagesSayWhatTheyAre(House house) {
        return classes()
                .that(House.topLevelClasses())
                .should(Check.of("lie in a package with a sentence", (type, violation) -> {
                    if (type.getPackage()
                            .tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isEmpty()) {
                        violation.accept(type.getPackageName() + " has no package-info with @NullMarked");
                    } else if (!SENTENCE.matcher(packageInfo(house, type)).find()) {
                        violation.accept(type.getPackageName() + " has no sentence in its package-info");
                    }
                }))
                .as("every package has a package-info: one sentence and @NullMarked");
    }

    private static boolean isWithin(JavaClass type, String room) {
        return (type.getPackageName() + ".").startsWith(room + ".");
    }

    private static boolean isInjected(CanBeAnnotated member) {
        return INJECTIONS.stream().anyMatch(member::isAnnotatedWith);
    }

    private static String packageInfo(House house, JavaClass type) {
        Path file =
                house.sources().resolve(type.getPackageName().replace('.', '/')).resolve("package-info.java");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
