package io.bihuan.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What a service declares of itself, as the rules read it.
 *
 * @param root the service's package
 * @param parts the parts it has
 * @param typePrefix what the logical names of its events begin with, without the dot
 * @param eventParents the names of its sealed event parents
 * @param neighbours further packages of ours it may use, beside kernel and platform
 * @param rooms further packages below the root that belong to no part
 * @param openReads packages below {@code read} whose documents tell of no matter
 * @param sources where its sources lie
 * @param golden where its golden events lie
 */
record House(
        String root,
        Set<Part> parts,
        String typePrefix,
        List<String> eventParents,
        Set<String> neighbours,
        Set<String> rooms,
        Set<String> openReads,
        Path sources,
        Path golden) {

    /** Package pattern of a part with everything below it. */
    String all(Part part) {
        return part.in(root) + "..";
    }

    /** The permitted events: whatever implements one of the declared parents. */
    DescribedPredicate<JavaClass> events() {
        return DescribedPredicate.describe(
                "are events",
                type -> !eventParents.contains(type.getName())
                        && eventParents.stream().anyMatch(type::isAssignableTo));
    }

    /** Aggregates, and the objects beside them that hold a part of what they remember: their members and what these share. */
    static DescribedPredicate<JavaClass> aggregatesAndTheirParts() {
        return DescribedPredicate.describe(
                "are aggregates or parts of one", type -> isPartOfAnAggregate(type, new HashSet<>()));
    }

    private static boolean isPartOfAnAggregate(JavaClass type, Set<JavaClass> seen) {
        if (type.isAnnotatedWith(Aggregate.class)) {
            return true;
        }
        return !type.isRecord()
                && !type.isEnum()
                && seen.add(type)
                && type.getFieldsWithTypeOfSelf().stream()
                        .map(JavaField::getOwner)
                        .filter(holder -> holder.getPackageName().equals(type.getPackageName()))
                        .anyMatch(holder -> isPartOfAnAggregate(holder, seen));
    }

    /** Whether a class is an Api or nested in one. */
    static DescribedPredicate<JavaClass> partOfAnApi() {
        return DescribedPredicate.describe(
                "are part of an Api", type -> topLevel(type).getSimpleName().endsWith("Api"));
    }

    /** Whether a class stands in a file of its own and holds code; package-info does not. */
    static DescribedPredicate<JavaClass> topLevelClasses() {
        return DescribedPredicate.describe(
                "are top level",
                type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    static JavaClass topLevel(JavaClass type) {
        return Stream.iterate(type, t -> t.getEnclosingClass().orElseThrow())
                .filter(t -> t.getEnclosingClass().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
