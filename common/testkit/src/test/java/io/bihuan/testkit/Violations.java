package io.bihuan.testkit;

import io.bihuan.testkit.HouseRulesTest.Violation;
import java.util.List;

/** For every rule at least one service that breaks it. */
final class Violations {

    private static final String ROOM = "classes lie in the root package or in a part the service declares";
    private static final String SENTENCE = "every package has a package-info: one sentence and @NullMarked";
    private static final String INJECTION = "dependencies come through the constructor only";
    private static final String STRANGERS = "of our own packages a service knows only itself, kernel and platform";
    private static final String CYCLES = "packages have no cycles";
    private static final String APIS = "controllers are package-private and named …Api";
    private static final String GROUPS = "processing groups begin with read., automation. or integration.";
    private static final String MODEL = "model knows only the JDK, the kernel and itself";
    private static final String EVENTS = "events know only the JDK, the kernel, the model and each other";
    private static final String VOCABULARY =
            "in events lie only the declared sealed parents and the events they permit";
    private static final String VALUES = "events are records and hold JDK values only";
    private static final String NAMES =
            "events carry @PersistedEvent: the service's prefix, a revision from 1, a Chinese label";
    private static final String UNIQUE = "no two events are kept under one name";
    private static final String GOLDEN = "every event has a golden file for each of its revisions";
    private static final String APPLIED = "every event is applied by an evolve of an aggregate";
    private static final String WRITE =
            "write, apart from its Apis, knows no web, no Kafka, no MongoDB and no other infrastructure";
    private static final String WRITE_READ = "write knows neither read nor automation nor integration";
    private static final String HIDDEN = "aggregates are package-private and lie in write itself";
    private static final String PRIVATE = "fields of aggregates are private";
    private static final String EVOLVE = "only evolve changes an aggregate";
    private static final String EMPTY =
            "aggregates have the empty constructor only; creation is a decide with a creation policy";
    private static final String HANDLERS = "in an aggregate decide handles commands and evolve applies events";
    private static final String ASSIGNS =
            "evolve only assigns: it throws nothing and asks neither a clock nor a registry";
    private static final String COMMANDS = "commands are records in a slice, imperatives without suffix, with a target";
    private static final String REPEATABLE =
            "write, events and model ask no machine clock, no randomness and write no log";
    private static final String READ_WRITE = "read knows neither write nor automation nor integration";
    private static final String PROJECTIONS = "read models are named …Projection and lie in read";
    private static final String DOCUMENTS = "documents of read models are records";
    private static final String FOLDS = "read models ask no machine clock, no randomness and write no log";
    private static final String AUTOMATION_READ = "automation does not know read";
    private static final String AUTOMATIONS = "automations are named When…Then…";
    private static final String PUBLISHERS = "what is published is made from events and model alone";
    private static final String PUBLISHED = "what is published is a …V<n> record, made by a …Publisher";
    private static final String CONSUMED_READ = "consumed does not know read";
    private static final String CONSUMED = "what is consumed is a …Message record, read by a …Consumer";

    private static final String OPERATIONS = "operations say who may use them";
    private static final String GUARDED = "questions about matters ask what the caller needs to know";
    private static final String SENDERS = "commands say who may send them";

    static final List<Violation> ALL = List.of(
            adding(GUARDED, "read/tips/AskingApi.java", """
                class AskingApi {
                    private final io.bihuan.platform.readmodel.ReadModels readModels;
                    AskingApi(io.bihuan.platform.readmodel.ReadModels readModels) { this.readModels = readModels; }
                    Object tip() { return readModels.find(TipDocument.class, "t"); }
                }
                """, "ReadModels"),
            adding(GUARDED, "read/tips/TellingApi.java", """
                class TellingApi {
                    Object told(io.bihuan.platform.history.History history) { return history; }
                }
                """, "History"),
            adding(OPERATIONS, "read/tips/ForgetfulApi.java", """
                @org.springframework.web.bind.annotation.RestController
                class ForgetfulApi {
                    @org.springframework.web.bind.annotation.GetMapping("/tips")
                    String tips() { return ""; }
                }
                """, "ForgetfulApi.tips() has no @Access"),
            adding(OPERATIONS, "read/tips/NobodysApi.java", """
                @org.springframework.web.bind.annotation.RestController
                @io.bihuan.platform.access.Access
                class NobodysApi {
                    @org.springframework.web.bind.annotation.RequestMapping("/tips")
                    String tips() { return ""; }
                }
                """, "NobodysApi.tips() has an @Access that names nobody"),
            adding(
                    SENDERS,
                    "write/screentip/ScreenTip.java",
                    WellBuilt.command("ScreenTip").replace("@SentBy(Role.INTAKE_CLERK)", ""),
                    "ScreenTip has no @SentBy that names anybody"),
            adding(
                    SENDERS,
                    "write/screentip/ScreenTip.java",
                    WellBuilt.command("ScreenTip").replace("@SentBy(Role.INTAKE_CLERK)", "@SentBy"),
                    "ScreenTip has no @SentBy that names anybody"),
            adding(ROOM, "helpers/Helper.java", "public class Helper {}", "helpers.Helper"),
            without(SENTENCE, "classes/io/bihuan/sample/model/package-info.class", "sample.model has no package-info"),
            adding(
                    SENTENCE,
                    "model/package-info.java",
                    "@org.jspecify.annotations.NullMarked package io.bihuan.sample.model;",
                    "sample.model has no sentence"),
            adding(
                    INJECTION,
                    "read/tips/Lazy.java",
                    "class Lazy { @org.springframework.beans.factory.annotation.Autowired Object store; }",
                    "Lazy.store is injected"),
            adding(
                    INJECTION,
                    "read/tips/Setter.java",
                    "class Setter { @org.springframework.beans.factory.annotation.Autowired void store(Object o) {} }",
                    "is injected"),
            adding(
                    STRANGERS,
                    "read/tips/Spy.java",
                    "class Spy { io.bihuan.embedded.EmbeddedMongo other; }",
                    "io.bihuan.embedded.EmbeddedMongo"),
            adding(
                    CYCLES,
                    "write/receivetip/Neighbour.java",
                    "record Neighbour(io.bihuan.sample.write.Back back) {}",
                    "Cycle detected",
                    "write/Back.java",
                    "public class Back { io.bihuan.sample.write.receivetip.ReceiveTip command; }"),
            adding(APIS, "read/tips/TipsApi.java", "class TipsApi {}", "is no controller but named"),
            adding(
                    APIS,
                    "read/tips/TipsController.java",
                    "@org.springframework.web.bind.annotation.RestController class TipsController {}",
                    "TipsController is a controller but not named"),
            adding(
                    APIS,
                    "read/tips/OpenApi.java",
                    "@org.springframework.web.bind.annotation.RestController public class OpenApi {}",
                    "OpenApi is a controller and public"),
            adding(
                    GROUPS,
                    "automation/WhenXThenY.java",
                    "@org.axonframework.config.ProcessingGroup(\"mails\") class WhenXThenY {}",
                    "is in group mails"),
            adding(
                    GROUPS,
                    "automation/WhenXThenY.java",
                    "class WhenXThenY { @org.axonframework.eventhandling.EventHandler void on(String e) {} }",
                    "has no @ProcessingGroup"),
            adding(
                    MODEL,
                    "model/Grade.java",
                    "@org.springframework.stereotype.Component public class Grade {}",
                    "org.springframework.stereotype.Component"),
            adding(
                    EVENTS,
                    "events/Knows.java",
                    "class Knows { io.bihuan.sample.write.receivetip.ReceiveTip command; }",
                    "ReceiveTip"),
            adding(VOCABULARY, "events/Stray.java", "public record Stray(String id) {}", "events.Stray"),
            adding(
                    VALUES,
                    "events/TipScreened.java",
                    screened("record TipScreened(io.bihuan.sample.model.TipState state)"),
                    "TipScreened.state is of io.bihuan.sample.model.TipState"),
            adding(
                    VALUES,
                    "events/TipScreened.java",
                    screened("record TipScreened(java.util.List<io.bihuan.kernel.Actor> signers)"),
                    "TipScreened.signers is of io.bihuan.kernel.Actor"),
            adding(VALUES, "events/TipScreened.java", screened("final class TipScreened"), "is an event but no record"),
            adding(
                    NAMES,
                    "events/TipScreened.java",
                    "public record TipScreened(String tipId) implements TipEvent {}",
                    "TipScreened has no @PersistedEvent"),
            adding(
                    NAMES,
                    "events/TipScreened.java",
                    named("type = \"clue.TipScreened\", label = \"已甄别\""),
                    "not as sample."),
            adding(
                    NAMES,
                    "events/TipScreened.java",
                    named("type = \"sample.TipScreened\", revision = 0, label = \"已甄别\""),
                    "has revision 0"),
            adding(
                    NAMES,
                    "events/TipScreened.java",
                    named("type = \"sample.TipScreened\", label = \"screened\""),
                    "has no Chinese label"),
            adding(
                    NAMES,
                    "events/TipReadEvent.java",
                    "@io.bihuan.kernel.PersistedEvent(type = \"sample.TipRead\", label = \"已读\") public record"
                            + " TipReadEvent() implements TipEvent {}",
                    "TipReadEvent has a suffix",
                    "events/TipEvent.java",
                    "public sealed interface TipEvent permits TipReceived, TipScreened, TipReadEvent {}"),
            adding(
                    UNIQUE,
                    "events/TipScreened.java",
                    named("type = \"sample.TipReceived\", label = \"已甄别\""),
                    "are both kept as sample.TipReceived"),
            without(GOLDEN, "golden/TipScreened.v1.json", "TipScreened has no golden file"),
            adding(
                    GOLDEN,
                    "events/TipScreened.java",
                    named("type = \"sample.TipScreened\", revision = 2, label = \"已甄别\""),
                    "TipScreened.v2.json"),
            aggregate(
                    APPLIED,
                    "@EventSourcingHandler\n    void evolve(TipScreened event)",
                    "void lost(TipScreened event)",
                    "TipScreened"),
            adding(
                    WRITE,
                    "write/screentip/Tips.java",
                    "record Tips(com.mongodb.client.MongoClient client) {}",
                    "com.mongodb.client.MongoClient"),
            adding(
                    WRITE,
                    "write/screentip/Tips.java",
                    "class Tips { org.springframework.web.client.RestClient http; }",
                    "org.springframework.web.client.RestClient"),
            adding(
                    WRITE_READ,
                    "write/screentip/Peeks.java",
                    "record Peeks(io.bihuan.sample.read.tips.TipDocument tip) {}",
                    "TipDocument"),
            aggregate(HIDDEN, "class Tip {", "public class Tip {", "write.Tip"),
            aggregate(PRIVATE, "private String tipId;", "String tipId;", "Tip.tipId"),
            aggregate(
                    EVOLVE,
                    "AggregateLifecycle.apply(new TipScreened(tipId));",
                    "AggregateLifecycle.apply(new TipScreened(tipId)); state = TipState.SCREENED;",
                    "decide("),
            aggregate(
                    EVOLVE,
                    "AggregateLifecycle.apply(new TipScreened(tipId));",
                    "Runnable later = () -> state = TipState.SCREENED; later.run();",
                    "Tip.state"),
            aggregate(
                    EVOLVE,
                    "Tip() {}",
                    "private final Screening screening = new Screening(); Tip() {}",
                    "Screening.done",
                    "write/Screening.java",
                    "class Screening { boolean done; void screen() { done = true; } }"),
            aggregate(EMPTY, "Tip() {}", "Tip() {} Tip(ReceiveTip command) {}", "ReceiveTip"),
            aggregate(
                    HANDLERS,
                    "Tip() {}",
                    "private final Screening screening = new Screening(); Tip() {}",
                    "decide(io.bihuan.sample.write.screentip.ScreenTip) is not both",
                    "write/Screening.java",
                    "class Screening { void decide(io.bihuan.sample.write.screentip.ScreenTip command) {} }"),
            aggregate(HANDLERS, "void decide(ScreenTip command)", "void handle(ScreenTip command)", "handle("),
            aggregate(
                    HANDLERS,
                    "void evolve(TipScreened event)",
                    "void on(TipScreened event)",
                    "is not both evolve and @EventSourcingHandler"),
            aggregate(
                    ASSIGNS,
                    "state = TipState.SCREENED;",
                    "if (state == null) { throw new IllegalStateException(); }",
                    "IllegalStateException"),
            aggregate(
                    ASSIGNS,
                    "void evolve(TipScreened event)",
                    "void evolve(TipScreened event, Clock clock)",
                    "takes a clock"),
            aggregate(
                    ASSIGNS,
                    "void evolve(TipScreened event)",
                    "void evolve(TipScreened event, io.bihuan.kernel.registry.UnitRegistry units)",
                    "asks UnitRegistry"),
            adding(
                    COMMANDS,
                    "write/screentip/ScreenTip.java",
                    "public class ScreenTip { @org.axonframework.modelling.command.TargetAggregateIdentifier String"
                            + " tipId; }",
                    "ScreenTip is a command but no record"),
            aggregate(
                    ASSIGNS,
                    "void evolve(TipScreened event)",
                    "void evolve(TipScreened event, io.bihuan.kernel.registry.UnitRegistry units)",
                    "asks UnitRegistry"),
            adding(
                    COMMANDS,
                    "write/screentip/ScreenTip.java",
                    "public record ScreenTip(String tipId) {}",
                    "has no @TargetAggregateIdentifier"),
            aggregate(
                    COMMANDS,
                    "void decide(ScreenTip command)",
                    "void decide(Misplaced command)",
                    "lies in no slice",
                    "write/Misplaced.java",
                    WellBuilt.command("Misplaced")),
            aggregate(
                    COMMANDS,
                    "void decide(ScreenTip command)",
                    "void decide(io.bihuan.sample.write.screentip.ScreenCommand command)",
                    "has a suffix",
                    "write/screentip/ScreenCommand.java",
                    WellBuilt.command("ScreenCommand")),
            asking(REPEATABLE, "model", "java.time.Instant.now()"),
            asking(REPEATABLE, "model", "java.time.LocalDate.now(java.time.ZoneOffset.UTC)"),
            asking(REPEATABLE, "write/screentip", "java.util.UUID.randomUUID()"),
            asking(REPEATABLE, "write/screentip", "Math.random()"),
            asking(REPEATABLE, "write/screentip", "System.currentTimeMillis()"),
            asking(REPEATABLE, "write/screentip", "new java.util.Random()"),
            asking(REPEATABLE, "write/screentip", "java.util.concurrent.ThreadLocalRandom.current()"),
            asking(REPEATABLE, "model", "(java.util.function.Supplier<Object>) java.time.Instant::now"),
            asking(REPEATABLE, "model", "org.slf4j.LoggerFactory.getLogger(\"model\")"),
            asking(REPEATABLE, "model", "java.util.logging.Logger.getLogger(\"model\")"),
            asking(FOLDS, "read/tips", "java.time.Instant.now()"),
            adding(
                    READ_WRITE,
                    "read/tips/Acts.java",
                    "record Acts(io.bihuan.sample.write.screentip.ScreenTip command) {}",
                    "ScreenTip"),
            adding(
                    PROJECTIONS,
                    "read/tips/TipList.java",
                    WellBuilt.projection("TipList", "TipDocument"),
                    "tips.TipList"),
            adding(
                    DOCUMENTS,
                    "read/tips/TipsProjection.java",
                    WellBuilt.projection("TipsProjection", "StringBuilder"),
                    "folds java.lang.StringBuilder"),
            adding(
                    AUTOMATION_READ,
                    "automation/WhenXThenY.java",
                    "class WhenXThenY { io.bihuan.sample.read.tips.TipDocument tip; }",
                    "TipDocument"),
            adding(AUTOMATIONS, "automation/Screener.java", "class Screener {}", "automation.Screener"),
            adding(
                    PUBLISHERS,
                    "integration/published/LeakV1.java",
                    "record LeakV1(io.bihuan.sample.read.tips.TipDocument tip) {}",
                    "TipDocument"),
            adding(PUBLISHED, "integration/published/Tip.java", "record Tip(String tipId) {}", "published.Tip"),
            adding(PUBLISHED, "integration/published/TipV1.java", "class TipV1 {}", "published.TipV1"),
            adding(
                    CONSUMED_READ,
                    "integration/consumed/PeekMessage.java",
                    "record PeekMessage(io.bihuan.sample.read.tips.TipDocument tip) {}",
                    "TipDocument"),
            adding(
                    CONSUMED,
                    "integration/consumed/CaseFiled.java",
                    "record CaseFiled(String id) {}",
                    "consumed.CaseFiled"),
            adding(CONSUMED, "integration/consumed/XMessage.java", "class XMessage {}", "consumed.XMessage"));

    private Violations() {}

    private static Violation adding(String rule, String file, String source, String mention) {
        return new Violation(rule, file + " " + mention, mention, (good, folder) -> good.with(folder, file, source));
    }

    private static Violation adding(
            String rule, String file, String source, String mention, String alsoFile, String alsoSource) {
        return new Violation(
                rule,
                file + " " + mention,
                mention,
                (good, folder) -> good.with(folder, List.of(alsoFile, file), List.of(alsoSource, source)));
    }

    private static Violation without(String rule, String file, String mention) {
        return new Violation(rule, "no " + file, mention, (good, folder) -> good.without(folder, file));
    }

    private static Violation aggregate(String rule, String good, String bad, String mention) {
        return adding(rule, "write/Tip.java", WellBuilt.AGGREGATE.replace(good, bad), mention);
    }

    private static Violation aggregate(
            String rule, String good, String bad, String mention, String alsoFile, String alsoSource) {
        return adding(rule, "write/Tip.java", WellBuilt.AGGREGATE.replace(good, bad), mention, alsoFile, alsoSource);
    }

    private static Violation asking(String rule, String folder, String question) {
        return adding(rule, folder + "/Asks.java", "class Asks { Object answer = " + question + "; }", "Asks");
    }

    private static String screened(String declaration) {
        String body = declaration.startsWith("final class")
                ? " implements TipEvent { public String tipId() { return null; } "
                        + "public TipScreened(String tipId) {} }"
                : " implements TipEvent { public TipScreened(String tipId) { this(%s); } }"
                        .formatted(
                                declaration.contains("TipState")
                                        ? "io.bihuan.sample.model.TipState.NONE"
                                        : "java.util.List.of()");
        return "@io.bihuan.kernel.PersistedEvent(type = \"sample.TipScreened\", label = \"已甄别\") public " + declaration
                + body;
    }

    private static String named(String attributes) {
        return "@io.bihuan.kernel.PersistedEvent(" + attributes
                + ") public record TipScreened(String tipId) implements TipEvent {}";
    }
}
