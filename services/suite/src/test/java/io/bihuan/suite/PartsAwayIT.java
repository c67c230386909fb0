package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.ClueApplication;
import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.KafkaTap;
import io.bihuan.testkit.KafkaTap.Message;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The broker goes, comes back, the store goes for 30 seconds, comes back, and the service is never started again. Nobody is told "accepted"
 * about something that is lost, and the other services hear of everything.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartsAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration STORE_AWAY = Duration.ofSeconds(30);
    private static final String TOPIC = "bihuan.clue.v1";
    private static final Map<String, String> PUBLISHED = Map.of(
            "clue.ClueDispatched", "io.bihuan.clue.ClueDispatched.v1",
            "clue.DeadlineStarted", "io.bihuan.clue.DeadlineStarted.v1");

    @TempDir
    static Path folder;

    private static Ports ports;
    private static EmbeddedMongo mongo;
    private static EmbeddedKafka kafka;
    private static ConfigurableApplicationContext service;
    private static Tips tips;
    private static final Deque<String> triaged = new ConcurrentLinkedDeque<>();
    private static final List<String> dispatched = new ArrayList<>();
    private static final AtomicBoolean away = new AtomicBoolean();
    private static final AtomicBoolean over = new AtomicBoolean();
    private static final List<CompletableFuture<Void>> people = new ArrayList<>();
    private static final Queue<Answer> answeredMeanwhile = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void one_service_runs_on_its_parts() {
        ports = SuiteUnderTest.freePorts();
        startMongo();
        startKafka();
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                "--server.port=" + ports.clue(),
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + mongo.connectionString(),
                "--bihuan.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("intake"),
                "--bihuan.search.folder=" + folder.resolve("search"));
        tips = new Tips(ports.clue());
        IntStream.range(0, 8).forEach(i -> triaged.add(triagedClue()));
    }

    @AfterAll
    static void everything_is_stopped() {
        service.close();
        kafka.close();
        mongo.close();
    }

    @Test
    @Order(1)
    void without_the_broker_nothing_is_accepted_but_everything_can_be_read() {
        dispatchOne();
        kafka.close();
        dispatchOne();

        await().atMost(PATIENCE).until(() -> tips.send().status() == 503);
        long head = events();
        for (int i = 0; i < 10; i++) {
            Refusals.problem(tips.send(), 503, "BROKER_UNAVAILABLE");
        }
        Answer refused = dispatch(triaged.peek());
        Refusals.problem(refused, 503, "BROKER_UNAVAILABLE");
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(events()).isEqualTo(head);
        assertThat(clue().get("/tips").status()).isEqualTo(200);
        assertThat(clue().get("/clues/" + triaged.peek()).status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void with_the_broker_back_commands_are_accepted_and_everything_is_on_the_topic() {
        startKafka();
        await().atMost(PATIENCE).until(() -> tips.send().status() == 201);
        while (!triaged.isEmpty()) {
            dispatchOne();
        }

        assertThat(dispatched).hasSizeGreaterThanOrEqualTo(7);
        everythingIsOnTheTopicOnce();
    }

    /** People go on trying all the time; what is answered while nothing is there is told apart from what crosses its edges. */
    @Test
    @Order(3)
    void while_the_store_is_away_for_30_s_nothing_is_acknowledged_and_everybody_is_told_to_come_again()
            throws Exception {
        IntStream.range(0, 6).forEach(i -> triaged.add(triagedClue()));
        int early = tips.acknowledged().size();
        for (int clerk = 0; clerk < 4; clerk++) {
            people.add(working(tips::send));
        }
        people.add(working(PartsAwayIT::dispatchNext));
        await().atMost(PATIENCE).until(() -> tips.acknowledged().size() > early + 20);

        mongo.close();
        away.set(true);
        List<Callable<Answer>> questions = new ArrayList<>();
        Stream.of("/tips", "/clues", "/tips/none", "/clues/none/history")
                .forEach(question -> questions.add(() -> clue().get(question)));
        Stream.of("/log", "/log/verify")
                .forEach(question -> questions.add(() -> clue().operating().get(question)));
        assertThat(atOnce(questions)).hasSize(6).allSatisfy(PartsAwayIT::toldToComeAgain);
        await().pollDelay(STORE_AWAY).atMost(STORE_AWAY.plus(PATIENCE)).until(() -> answeredMeanwhile.size() >= 20);

        assertThat(answeredMeanwhile).allSatisfy(PartsAwayIT::toldToComeAgain);
        assertThat(people).noneMatch(CompletableFuture::isDone);
    }

    @Test
    @Order(4)
    void with_the_store_back_commands_are_accepted_and_what_was_acknowledged_is_there_once() {
        away.set(false);
        startMongo();
        int before = tips.acknowledged().size();
        await().atMost(PATIENCE).until(() -> tips.acknowledged().size() > before + 20 && triaged.isEmpty());
        over.set(true);
        people.forEach(CompletableFuture::join);

        assertThat(clue().operating().get("/log/verify").body().get("ok").asBoolean())
                .isTrue();
        Map<String, Integer> received = new HashMap<>();
        log().filter(event -> event.get("type").asString().equals("clue.TipReceived"))
                .forEach(event -> received.merge(event.get("aggregateId").asString(), 1, Integer::sum));
        assertThat(tips.acknowledged())
                .isNotEmpty()
                .allSatisfy(tip -> assertThat(received).containsEntry(tip, 1));
        assertThat(received.values()).allMatch(times -> times == 1);
        String last = tips.acknowledged().get(tips.acknowledged().size() - 1);
        await().atMost(PATIENCE).until(() -> clue().get("/tips/" + last).status() == 200);
        for (JsonNode model : clue().operating().get("/admin/read-models").body()) {
            String name = model.get("readModel").asString();
            JsonNode parity = clue().operating()
                    .post("/admin/read-models/" + name + "/verify?wait=true", null)
                    .body();
            assertThat(parity.get("equal").asBoolean()).as(parity.toString()).isTrue();
        }
    }

    @Test
    @Order(5)
    void with_the_store_back_the_other_services_hear_of_what_happens() {
        triaged.add(triagedClue());
        dispatchOne();
        everythingIsOnTheTopicOnce();
    }

    /** The same event may lie there twice, with the same id; the consumers' inboxes know it by that. */
    private static void everythingIsOnTheTopicOnce() {
        Map<String, String> wanted = log().filter(
                        event -> PUBLISHED.containsKey(event.get("type").asString()))
                .collect(Collectors.toMap(
                        event -> event.get("eventId").asString(),
                        event -> PUBLISHED.get(event.get("type").asString())));
        assertThat(wanted.values().stream().filter(type -> type.contains("ClueDispatched")))
                .hasSize(dispatched.size());
        try (KafkaTap tap = KafkaTap.on(kafka.bootstrapServers(), TOPIC)) {
            List<Message> messages = tap.until(seen -> ids(seen).containsAll(wanted.keySet()), PATIENCE);
            assertThat(ids(messages)).isEqualTo(wanted.keySet());
            Map<String, Set<String>> contents = messages.stream()
                    .collect(Collectors.groupingBy(
                            message -> message.attribute("id"),
                            Collectors.mapping(message -> message.type() + message.value(), Collectors.toSet())));
            assertThat(contents)
                    .allSatisfy((id, content) ->
                            assertThat(content).singleElement().asString().startsWith(wanted.get(id)));
        }
    }

    private static Set<String> ids(List<Message> messages) {
        return messages.stream().map(message -> message.attribute("id")).collect(Collectors.toSet());
    }

    /** Somebody who sends one command after the other until it is over. */
    private static CompletableFuture<Void> working(Supplier<Answer> command) {
        return CompletableFuture.runAsync(
                () -> {
                    while (!over.get()) {
                        boolean began = away.get();
                        Answer answer = command.get();
                        if (began && away.get()) {
                            answeredMeanwhile.add(answer);
                        }
                    }
                },
                work -> new Thread(work, "working").start());
    }

    /** A dispatch that may have been stored, and was, is refused the second time. */
    private static Answer dispatchNext() {
        String clueId = triaged.peek();
        if (clueId == null) {
            return tips.send();
        }
        Answer answer = dispatch(clueId);
        if (answer.status() == 200 || answer.status() == 409) {
            dispatched.add(triaged.remove());
        }
        return answer;
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(requests.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static void toldToComeAgain(Answer answer) {
        // The vault lies in the same store and is asked first; so does the trail, without which nothing is exported.
        String code = answer.body().get("code").asString();
        assertThat(code).isIn("STORE_UNAVAILABLE", "VAULT_UNAVAILABLE", "TRAIL_AWAY");
        Refusals.problem(answer, 503, code);
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    private static void startMongo() {
        mongo = EmbeddedMongo.start(folder.resolve("mongo"), "127.0.0.1", ports.mongo());
    }

    private static void startKafka() {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka());
    }

    private static Http clue() {
        return Http.at("http://127.0.0.1:" + ports.clue()).as(DESK);
    }

    private static long events() {
        return clue().operating().get("/log/verify").body().get("checkedEvents").asLong();
    }

    private static Stream<JsonNode> log() {
        return clue().operating()
                .get("/log")
                .text()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line));
    }

    private static String triagedClue() {
        Answer tip = tips.send();
        Answer clue =
                clue().post("/clues", Map.of("tipId", tip.body().get("tipId").asString()));
        assertThat(clue.status()).as(clue.text()).isEqualTo(201);
        String clueId = clue.body().get("id").asString();
        assertThat(clue().post("/clues/" + clueId + "/triage-clue", BadInputIT.triage("运输"))
                        .status())
                .isEqualTo(200);
        return clueId;
    }

    /** Dispatches the next clue, unless it is refused; what is refused stays to be dispatched. */
    private static void dispatchOne() {
        if (dispatch(triaged.peek()).status() == 200) {
            dispatched.add(triaged.remove());
        }
    }

    private static Answer dispatch(String clueId) {
        return clue().post(
                        "/clues/" + clueId + "/dispatch-clue",
                        Map.of(
                                "handlingUnit",
                                "990100-GA",
                                "dueOn",
                                LocalDate.now().plusDays(60).toString()));
    }
}
