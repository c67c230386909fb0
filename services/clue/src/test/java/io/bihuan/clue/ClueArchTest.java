package io.bihuan.clue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.DialogueEvent;
import io.bihuan.clue.events.EmergencyAccessEvent;
import io.bihuan.clue.events.KeyDestructionEvent;
import io.bihuan.clue.events.LeakEvent;
import io.bihuan.clue.events.LedgerExportEvent;
import io.bihuan.clue.events.LinkEvent;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ResponsibilityEvent;
import io.bihuan.clue.events.ResponsibilityFact;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.clue.events.ReviewEvent;
import io.bihuan.clue.events.ReviewPoolEvent;
import io.bihuan.clue.events.RewardEvent;
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
                        LinkEvent.class,
                        ResponsibilityFact.class,
                        ResponsibleAct.class,
                        ResponsibilityEvent.class,
                        ReviewEvent.class,
                        ReviewPoolEvent.class,
                        ClearingEvent.class,
                        RewardEvent.class,
                        NoticeEvent.class,
                        ProtectionEvent.class,
                        LeakEvent.class,
                        EmergencyAccessEvent.class,
                        DialogueEvent.class,
                        LedgerExportEvent.class)
                .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED)
                .alsoHas("numbers", "ladders", "intake", "vault", "reporter", "needtoknow", "export", "tipindex")
                // Requests to unseal are for those whose role lets them take part (domain §3), hidden with their
                // matters.
                .readsOpenly("unsealrequests", "responsibility")
                .alsoUses("io.bihuan.eventlog")
                .tests();
    }

    @Test
    void what_leaves_as_a_file_is_what_its_taker_needs_to_know() {
        noClasses()
                .that()
                .resideInAPackage("..export..")
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
                        LinkEvent.class,
                        ResponsibilityEvent.class,
                        ReviewEvent.class,
                        ReviewPoolEvent.class,
                        ClearingEvent.class,
                        RewardEvent.class,
                        NoticeEvent.class,
                        ProtectionEvent.class,
                        LeakEvent.class,
                        EmergencyAccessEvent.class,
                        DialogueEvent.class,
                        LedgerExportEvent.class)
                .tests();
    }
}
