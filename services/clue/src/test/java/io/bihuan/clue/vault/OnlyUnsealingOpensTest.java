package io.bihuan.clue.vault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The vault opens for one caller: the slice that records the look first. */
class OnlyUnsealingOpensTest {

    @Test
    void B4_nothing_but_the_look_itself_opens_the_names_of_minors() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.bihuan.clue");
        methods()
                .that()
                .areDeclaredIn(ReporterVault.class)
                .and()
                .haveName("minors")
                .should()
                .onlyBeCalled()
                .byClassesThat(HasName.Predicates.nameStartingWith("io.bihuan.clue.write.viewidentity.ViewIdentityApi"))
                .check(classes);
    }

    @Test
    void nothing_but_the_look_itself_opens_an_identity() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.bihuan.clue");
        methods()
                .that()
                .areDeclaredIn(ReporterVault.class)
                .and()
                .haveName("open")
                .should()
                .onlyBeCalled()
                .byClassesThat(HasName.Predicates.nameStartingWith("io.bihuan.clue.write.viewidentity.ViewIdentityApi"))
                .check(classes);
    }
}
