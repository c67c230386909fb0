package io.bihuan.clue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.DialogueEvent;
import io.bihuan.clue.events.KeyDestructionEvent;
import io.bihuan.clue.events.TimedEvent;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.platform.history.History;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.testkit.GoldenEvents;
import io.bihuan.testkit.HouseRules;
import io.bihuan.testkit.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.RestController;

class ClueArchTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("io.bihuan.clue")
                .events(
                        "clue",
                        TimedEvent.class,
                        TipEvent.class,
                        ClueEvent.class,
                        UnsealEvent.class,
                        KeyDestructionEvent.class,
                        DialogueEvent.class)
                .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED)
                .alsoHas("numbers", "intake", "vault", "reporter", "needtoknow")
                .alsoUses("io.bihuan.eventlog")
                .tests();
    }

    /** Requests to unseal are for those whose role lets them take part (domain §3); their matters are guarded by conflicts. */
    @Test
    void who_answers_questions_about_tips_and_clues_asks_what_the_caller_needs_to_know() {
        noClasses()
                .that()
                .areAnnotatedWith(RestController.class)
                .and()
                .resideInAnyPackage("..read.cluedetails..", "..read.clueledger..", "..read.tipdetails..")
                .should()
                .accessClassesThat()
                .areAssignableTo(History.class)
                .orShould()
                .accessClassesThat()
                .areAssignableTo(ReadModels.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.bihuan.clue"));
    }

    @TestFactory
    Stream<DynamicTest> history_stays_readable() {
        return GoldenEvents.of(
                        TipEvent.class,
                        ClueEvent.class,
                        UnsealEvent.class,
                        KeyDestructionEvent.class,
                        DialogueEvent.class)
                .tests();
    }
}
