package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.suite.Matters.Acknowledged;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.KafkaTap;
import io.bihuan.testkit.KafkaTap.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must hold between the logs, the topics, the read models and what people were told, whatever happened before: each
 * log is whole, everything acknowledged stands where the answer said, every fact is on its topic, and every service has
 * done once what it does on hearing of it.
 */
final class WholeLog {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What goes out of the events that these tests bring about. */
    private static final Map<String, String> PUBLISHED = Map.of(
            "clue.ClueDispatched", "io.bihuan.clue.ClueDispatched.v1",
            "clue.DeadlineStarted", "io.bihuan.clue.DeadlineStarted.v1",
            "clue.ClueReceiptAcknowledged", "io.bihuan.clue.ClueReceiptAcknowledged.v1",
            "clue.ClueConcluded", "io.bihuan.clue.ClueConcluded.v1",
            "case.CaseFiled", "io.bihuan.case.CaseFiled.v1",
            "case.CaseStageRecorded", "io.bihuan.case.CaseStageRecorded.v1");

    /** What the others do on hearing of it, once for each. */
    private static final Map<String, List<String>> REACTIONS = Map.of(
            "clue.ClueDispatched", List.of("assessment.ClueAssigned"),
            "clue.DeadlineStarted", List.of("assessment.DueNoted"),
            "clue.ClueConcluded", List.of("assessment.DutyDone", "case.CaseProposed"),
            "case.CaseFiled", List.of("supervision.CaseNoted", "clue.ClueConvertedToCase"));

    private static final String[] TOPICS = {"bihuan.clue.v1", "bihuan.case.v1"};

    private final Map<String, Http> services;
    private final String kafka;

    WholeLog(Ports ports) {
        this.services = new LinkedHashMap<>();
        services.put("clue", at(ports.clue()));
        services.put("case", at(ports.casefile()));
        services.put("supervision", at(ports.supervision()));
        services.put("assessment", at(ports.assessment()));
        this.kafka = "127.0.0.1:" + ports.kafka();
    }

    private static Http at(int port) {
        return Http.at("http://127.0.0.1:" + port).as(SuiteUnderTest.DESK);
    }

    /** Everything, in the order in which a loss is told best. */
    void holds(List<Acknowledged> commands, List<String> tips) {
        everyChainIsWhole();
        everythingAcknowledgedIsThereOnce(commands, tips);
        everyFactIsOnItsTopicInOrder();
        everyFactHasHadItsConsequencesOnce();
        everyReadModelEqualsItsLog();
    }

    void everyChainIsWhole() {
        services.forEach((name, service) -> {
            JsonNode report = service.operating().get("/log/verify").body();
            assertThat(report.get("ok").asBoolean()).as(name + " " + report).isTrue();
        });
    }

    /** By position, aggregate and version as acknowledged; and nothing that can be done once is there twice. */
    void everythingAcknowledgedIsThereOnce(List<Acknowledged> commands, List<String> tips) {
        Map<String, List<JsonNode>> logs = logs();
        Map<String, Integer> times = new HashMap<>();
        Set<String> ids = new HashSet<>();
        logs.values()
                .forEach(log -> log.forEach(event -> {
                    assertThat(isSealed(event) || ids.add(event.get("eventId").asString()))
                            .as("twice: " + event)
                            .isTrue();
                    if (Matters.isOnceOnly(event) || isTip(event)) {
                        times.merge(aggregate(event) + " " + type(event), 1, Integer::sum);
                    }
                }));
        assertThat(times.entrySet().stream().filter(entry -> entry.getValue() != 1))
                .isEmpty();
        assertThat(commands.stream().filter(command -> !isThere(command, logs)))
                .as("acknowledged and lost")
                .isEmpty();
        assertThat(tips.stream().filter(tip -> !times.containsKey(tip + " clue.TipReceived")))
                .as("acknowledged and lost")
                .isEmpty();
    }

    /** Its last event has the position and version that were answered, and its own event is one of those before. */
    private static boolean isThere(Acknowledged command, Map<String, List<JsonNode>> logs) {
        List<JsonNode> log = logs.get(command.step().isOfCase() ? "case" : "clue");
        if (command.position() >= log.size()) {
            return false;
        }
        JsonNode last = log.get((int) command.position());
        boolean asAnswered = last.get("position").asLong() == command.position()
                && aggregate(last).equals(command.aggregateId())
                && last.get("sequence").asLong() == command.version();
        String correlation = last.get("correlationId").asString();
        boolean its = false;
        for (int i = (int) command.position(); i >= 0 && !its; i--) {
            JsonNode event = log.get(i);
            if (!event.path("correlationId").asString("").equals(correlation)) {
                break;
            }
            its = type(event).equals(command.step().event) && aggregate(event).equals(command.aggregateId());
        }
        return asAnswered && its;
    }

    /** The same fact may lie there twice with the same id; none is missing, and none comes first out of order. */
    void everyFactIsOnItsTopicInOrder() {
        Map<String, JsonNode> facts = new HashMap<>();
        logs().values()
                .forEach(log -> log.stream()
                        .filter(event -> PUBLISHED.containsKey(type(event)))
                        .forEach(event -> facts.put(event.get("eventId").asString(), event)));
        if (facts.isEmpty()) {
            return;
        }
        try (KafkaTap tap = KafkaTap.on(kafka, TOPICS)) {
            List<Message> messages = tap.until(seen -> ids(seen).containsAll(facts.keySet()), PATIENCE);
            Map<String, Long> lastOfKey = new TreeMap<>();
            Set<String> seen = new HashSet<>();
            for (Message message : messages) {
                JsonNode event = facts.get(message.attribute("id"));
                assertThat(event)
                        .as("on the topic and not in the log: " + message)
                        .isNotNull();
                assertThat(message.type()).isEqualTo(PUBLISHED.get(type(event)));
                assertThat(message.key()).isEqualTo(aggregate(event));
                if (seen.add(message.attribute("id"))) {
                    long sequence = event.get("sequence").asLong();
                    Long before = lastOfKey.put(message.topic() + message.key(), sequence);
                    assertThat(before == null || before < sequence)
                            .as("out of order: " + message)
                            .isTrue();
                }
            }
        }
    }

    void everyFactHasHadItsConsequencesOnce() {
        await("consequences").atMost(PATIENCE).untilAsserted(() -> {
            Map<String, List<JsonNode>> logs = logs();
            Map<String, Integer> consequences = new HashMap<>();
            logs.values()
                    .forEach(log -> log.forEach(event -> consequences.merge(
                            event.path("causationId").asString("") + " " + type(event), 1, Integer::sum)));
            List<String> wrong = new ArrayList<>();
            logs.values()
                    .forEach(log -> log.stream()
                            .filter(event -> REACTIONS.containsKey(type(event)) && concernsOthers(event))
                            .forEach(event -> REACTIONS.get(type(event)).stream()
                                    .map(reaction -> event.get("eventId").asString() + " " + reaction)
                                    .filter(key -> consequences.getOrDefault(key, 0) != 1)
                                    .forEach(key -> wrong.add(consequences.getOrDefault(key, 0) + " × " + key))));
            assertThat(wrong).isEmpty();
        });
        services.forEach((name, service) -> assertThat(
                        service.operating().get("/admin/parked").text())
                .as(name)
                .doesNotContain("\"code\""));
    }

    /** The receipt's clock counts for nobody but supervision, and only once it is breached. */
    private static boolean concernsOthers(JsonNode event) {
        return !"RECEIPT".equals(event.path("data").path("clock").asString(""));
    }

    void everyReadModelEqualsItsLog() {
        services.forEach((name, service) -> {
            await(name + " has caught up").atMost(PATIENCE).until(() -> isCaughtUp(service));
            for (JsonNode model : service.operating().get("/admin/read-models").body()) {
                JsonNode parity = service.operating()
                        .post("/admin/read-models/" + model.get("readModel").asString() + "/verify?wait=true", null)
                        .body();
                assertThat(parity.path("equal").asBoolean(false))
                        .as(name + " " + parity)
                        .isTrue();
            }
        });
    }

    private static boolean isCaughtUp(Http service) {
        for (JsonNode model : service.operating().get("/admin/read-models").body()) {
            if (model.get("lag").asLong() > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many events there are. */
    int size() {
        return logs().values().stream().mapToInt(List::size).sum();
    }

    private Map<String, List<JsonNode>> logs() {
        Map<String, List<JsonNode>> logs = new LinkedHashMap<>();
        services.forEach((name, service) -> logs.put(
                name,
                service.operating()
                        .get("/log")
                        .text()
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line))
                        .toList()));
        return logs;
    }

    private static Set<String> ids(List<Message> messages) {
        return messages.stream().map(message -> message.attribute("id")).collect(Collectors.toSet());
    }

    private static boolean isTip(JsonNode event) {
        return type(event).equals("clue.TipReceived");
    }

    private static String type(JsonNode event) {
        return event.get("type").asString();
    }

    /** Of what is sealed the log tells its place alone. */
    private static boolean isSealed(JsonNode event) {
        return !event.has("eventId");
    }

    private static String aggregate(JsonNode event) {
        return event.path("aggregateId").asString("");
    }
}
