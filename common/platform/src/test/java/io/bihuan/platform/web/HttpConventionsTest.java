package io.bihuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.security.PlainTokens;
import io.bihuan.platform.web.SliceForTests.MovableClock;
import io.bihuan.platform.web.SliceForTests.NotesApi;
import io.bihuan.platform.web.SliceForTests.Readers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every promise of architecture §8, asked for over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpConventionsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext context;
    private String base;
    private int keys;

    @BeforeAll
    void start() {
        context = run();
        base = "http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    private static ConfigurableApplicationContext run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.application.name=slice",
                "--bihuan.web.max-body=2KB",
                "--spring.servlet.multipart.max-file-size=4KB",
                "--spring.servlet.multipart.max-request-size=5KB",
                "--server.tomcat.max-swallow-size=10MB"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(SliceForTests.class)
                .web(WebApplicationType.SERVLET)
                .properties("bihuan.service=slice", "server.address=127.0.0.1")
                .run(arguments.toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        context.close();
    }

    private record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String code() {
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            JsonNode problem = json();
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("title").asString()).isNotEmpty();
            assertThat(problem.path("nextStep").asString()).isNotEmpty();
            assertThat(problem.path("type").asString())
                    .endsWith(problem.path("code").asString());
            return problem.path("code").asString();
        }

        String field() {
            return json().path("fields").path(0).path("field").asString();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder anonymously(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpRequest.Builder to(String path) {
        return by("P-0001", path);
    }

    private HttpRequest.Builder by(String officer, String path) {
        return with(claims(officer, Role.VERIFIER), path);
    }

    private HttpRequest.Builder with(Map<String, Object> claims, String path) {
        return anonymously(path).header("Authorization", PlainTokens.of(claims));
    }

    private static Map<String, Object> claims(String officer, Role... roles) {
        return new HashMap<>(Map.of(
                "sub", officer,
                "unit", "990121-GA",
                "agency", "POLICE",
                "level", "COUNTY",
                "division", "990121",
                "roles", PlainTokens.names(roles)));
    }

    private HttpRequest.Builder note(String json) {
        return by("P-0007", "/notes").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private String freshKey() {
        return "key-" + keys++;
    }

    private NotesApi api() {
        return context.getBean(NotesApi.class);
    }

    @Test
    void a_commands_outcome_gives_the_version_and_the_position() {
        Answer answer = send(note("{\"text\":\"hello\"}"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.header("Bihuan-Position")).isEqualTo("17");
        assertThat(answer.header("Location"))
                .isEqualTo("/notes/" + answer.json().path("id").asString());
        assertThat(answer.json().propertyNames()).containsExactly("id", "version", "position");
    }

    @Test
    void the_actor_comes_from_the_token() {
        JsonNode actor = send(by("P-0007", "/whoami")).json();

        assertThat(actor.path("officer").asString()).isEqualTo("P-0007");
        assertThat(actor.path("unit").asString()).isEqualTo("990121-GA");
        assertThat(actor.path("agency").asString()).isEqualTo("POLICE");
        assertThat(actor.path("level").asString()).isEqualTo("COUNTY");
    }

    @Test
    void nobody_is_asked_who_they_are() {
        Answer missing = send(anonymously("/whoami"));
        Answer byHeaders = send(anonymously("/whoami")
                .header("Bihuan-Officer", "P-0007")
                .header("Bihuan-Unit", "990121-GA")
                .header("Bihuan-Agency", "POLICE")
                .header("Bihuan-Level", "COUNTY"));

        assertThat(missing.status()).isEqualTo(401);
        assertThat(missing.code()).isEqualTo("ACTOR_REQUIRED");
        assertThat(missing.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(byHeaders.status()).isEqualTo(401);
        assertThat(send(anonymously("/notes/1/close-note").POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(401);
        assertThat(send(anonymously("/nowhere")).code())
                .as("not even whether an address exists")
                .isEqualTo("ACTOR_REQUIRED");
    }

    @Test
    void the_actor_of_one_request_is_gone_in_the_next() {
        for (int i = 0; i < 30; i++) {
            assertThat(send(by("P-0007", "/whoami")).status()).isEqualTo(200);
            assertThat(send(anonymously("/notes/1/close-note").POST(BodyPublishers.noBody()))
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sub, system:clock-poller",
        "unit, ''",
        "agency, a b",
        "level, GALAXY",
        "division, 99/01",
        "roles, VERIFIER"
    })
    void a_token_that_names_somebody_who_cannot_be_is_refused(String claim, String value) {
        Map<String, Object> claims = claims("P-1", Role.VERIFIER);
        claims.put(claim, value);
        Answer malformed = send(with(claims, "/whoami"));
        claims.remove(claim);
        Answer missing = send(with(claims, "/whoami"));

        assertThat(malformed.status()).isEqualTo(401);
        assertThat(malformed.code()).isEqualTo("TOKEN_INVALID");
        assertThat(malformed.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(missing.code()).isEqualTo("TOKEN_INVALID");
        assertThat(send(anonymously("/whoami").header("Authorization", "Bearer abc.def"))
                        .code())
                .isEqualTo("TOKEN_INVALID");
    }

    @Test
    void an_operation_is_for_the_roles_it_declares() {
        Answer verifier = send(by("P-1", "/for-operators"));

        assertThat(verifier.status()).isEqualTo(403);
        assertThat(verifier.code()).isEqualTo("ROLE_REQUIRED");
        assertThat(send(with(claims("P-1", Role.OPERATOR), "/for-operators")).status())
                .isEqualTo(200);
        Map<String, Object> roleless = claims("P-1", Role.VERIFIER);
        roleless.put("roles", List.of("A_ROLE_OF_ANOTHER_SYSTEM"));
        assertThat(send(with(roleless, "/whoami")).code()).isEqualTo("ROLE_REQUIRED");
    }

    @Test
    void an_operation_that_declares_nothing_is_closed_to_everybody() {
        Answer answer = send(with(claims("P-1", Role.values()), "/forgotten"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.response().body()).doesNotContain("secret");
    }

    @Test
    void answers_are_not_kept_by_browsers_nor_shown_in_frames() {
        Answer answer = send(by("P-0007", "/whoami"));

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_rule_says_what_to_do_next_and_with_which_values() {
        Answer answer = send(by("P-0007", "/notes/n1/close-note").POST(BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("BOOK_IS_CLOSED");
        assertThat(answer.json().path("title").asString()).isEqualTo("账册已封存");
        assertThat(answer.json().path("nextStep").asString()).isEqualTo("请启用新的账册。");
        assertThat(answer.json().path("facts").path("bookId").asString()).isEqualTo("n1");
    }

    @ParameterizedTest
    @CsvSource({
        "not-found, 404, NOT_FOUND, ''",
        "stale, 412, STALE_VERSION, ''",
        "broker, 503, BROKER_UNAVAILABLE, 2",
        "store, 503, STORE_UNAVAILABLE, 2",
        "full, 503, OVERLOADED, 2",
        "wrapped, 503, STORE_UNAVAILABLE, 2",
        "defect, 500, INTERNAL, ''"
    })
    void every_kind_of_failure_has_its_status(String how, int status, String code, String retryAfter) {
        Answer answer = send(to("/broken/" + how));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Retry-After")).isEqualTo(retryAfter);
    }

    @Test
    void a_defect_gives_a_number_and_no_internals() {
        Answer answer = send(to("/broken/defect"));

        assertThat(answer.json().path("correlationId").asString()).hasSize(36);
        assertThat(answer.response().body()).doesNotContain("hunter2", "IllegalState", "at io.bihuan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": | $",
                "{\"text\":\"a\",\"colour\":\"red\"} | colour",
                "{\"text\":\"a\",\"level\":\"GALAXY\"} | level",
                "{\"text\":\"a\",\"level\":2} | level",
                "{\"text\":\"a\",\"on\":\"yesterday\"} | on",
                "{\"text\":\"a\",\"stars\":\"many\"} | stars",
                "{\"text\":\"a\",\"stars\":\"4\"} | stars",
                "{\"text\":{\"a\":1}} | text",
                "{\"text\":\"a\",\"lines\":[{\"words\":\"b\"},{\"word\":\"c\"}]} | lines[1].word",
                "{\"text\":\"a\",\"text\":\"b\"} | $",
                "[] | $"
            })
    void a_body_that_cannot_be_read_is_refused_with_the_field(String body, String field) {
        Answer answer = send(note(body));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("MALFORMED_BODY");
        assertThat(answer.field()).isEqualTo(field);
    }

    @Test
    void a_missing_body_is_refused() {
        assertThat(send(note("")).code()).isEqualTo("MALFORMED_BODY");
        assertThat(send(note("null")).code()).isEqualTo("MALFORMED_BODY");
    }

    @Test
    void an_unknown_constant_is_answered_with_the_known_ones() {
        Answer answer = send(note("{\"text\":\"a\",\"level\":\"GALAXY\"}"));

        assertThat(answer.json().path("fields").path(0).path("message").asString())
                .contains("COUNTY")
                .doesNotContain("GALAXY");
    }

    @Test
    void a_broken_constraint_is_refused_in_chinese_with_the_field() {
        Answer answer = send(note("{\"text\":\" \",\"lines\":[{\"words\":\"\"}]}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("INVALID_FIELDS");
        assertThat(answer.json().path("fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("text", "lines[0].words");
        assertThat(answer.json().path("fields").path(0).path("message").asString())
                .isEqualTo("不能为空");
    }

    @Test
    void parameters_and_addresses_are_checked_too() {
        assertThat(send(to("/notes?limit=many")).code()).isEqualTo("INVALID_FIELDS");
        assertThat(send(to("/notes?limit=many")).field()).isEqualTo("limit");
        assertThat(send(to("/notes")).field()).isEqualTo("limit");
        assertThat(send(to("/nowhere")).code()).isEqualTo("PATH_UNKNOWN");
        assertThat(send(to("/nowhere")).status()).isEqualTo(404);
        Answer method = send(to("/notes").DELETE());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(method.header("Allow")).contains("POST");
        Answer type =
                send(by("P-1", "/notes").header("Content-Type", "text/xml").POST(BodyPublishers.ofString("<a/>")));
        assertThat(type.status()).isEqualTo(415);
        assertThat(type.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        Answer accept = send(by("P-1", "/whoami").header("Accept", "image/png"));
        assertThat(accept.status()).isEqualTo(406);
        assertThat(accept.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_its_length_is_said_or_not() {
        String large = "{\"text\":\"" + "x".repeat(3000) + "\"}";
        byte[] bytes = large.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        Answer said = send(note(large));
        Answer unsaid = send(by("P-0007", "/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))));

        assertThat(said.status()).isEqualTo(413);
        assertThat(said.code()).isEqualTo("UPLOAD_TOO_LARGE");
        assertThat(unsaid.status()).isEqualTo(413);
        assertThat(unsaid.code()).isEqualTo("UPLOAD_TOO_LARGE");
        assertThat(send(note("{\"text\":\"x\"}" + " ".repeat(1500))).status()).isEqualTo(201);
    }

    @Test
    void a_file_has_a_limit_of_its_own() {
        assertThat(send(upload("x".repeat(3000))).json().path("bytes").asInt()).isEqualTo(3000);
        Answer tooLarge = send(upload("x".repeat(200_000)));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.code()).isEqualTo("UPLOAD_TOO_LARGE");
    }

    private HttpRequest.Builder upload(String content) {
        String form = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--cut--\r\n";
        return by("P-0007", "/files")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"three\"", "\"3\", \"4\"", "\"-1\""})
    void a_version_must_be_given_as_it_was_received(String ifMatch) {
        Answer answer = send(note("{\"text\":\"a\"}").header("If-Match", ifMatch));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("IF_MATCH_MALFORMED");
    }

    @Test
    void a_well_formed_version_passes() {
        assertThat(send(note("{\"text\":\"a\"}").header("If-Match", "\"3\"")).status())
                .isEqualTo(201);
        assertThat(send(note("{\"text\":\"a\"}").header("If-Match", "*")).status())
                .isEqualTo(201);
    }

    @Test
    void a_query_waits_for_the_read_models_but_not_for_ever() {
        context.getBean(Readers.class).at = 10;

        assertThat(send(to("/notes?limit=1").header("Bihuan-After", "10")).status())
                .isEqualTo(200);
        Answer behind = send(to("/notes?limit=1").header("Bihuan-After", "11"));
        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.code()).isEqualTo("READ_MODEL_BEHIND");
        assertThat(behind.header("Retry-After")).isEqualTo("2");
        assertThat(send(to("/notes?limit=1").header("Bihuan-After", "soon")).code())
                .isEqualTo("POSITION_MALFORMED");
    }

    @Test
    void the_same_key_is_carried_out_once_and_answered_alike() {
        String key = freshKey();
        int before = api().taken.get();

        Answer first = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));
        Answer second = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));

        assertThat(api().taken.get() - before).isEqualTo(1);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body()).isNotEmpty();
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        for (String header : List.of("ETag", "Location", "Bihuan-Position", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
    }

    @Test
    void a_refusal_is_answered_alike_too() {
        String key = freshKey();

        Answer first = send(note("{\"text\":\"\"}").header("Idempotency-Key", key));
        Answer second = send(note("{\"text\":\"\"}").header("Idempotency-Key", key));

        assertThat(first.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("INVALID_FIELDS");
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void a_key_belongs_to_one_request_of_one_officer() {
        String key = freshKey();
        send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));

        Answer other = send(note("{\"text\":\"b\"}").header("Idempotency-Key", key));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        Answer colleague = send(by("P-0008", "/notes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"text\":\"b\"}")));
        assertThat(colleague.status()).isEqualTo(201);
        assertThat(colleague.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void an_upload_is_carried_out_once_as_well() {
        String key = freshKey();
        int before = api().taken.get();

        Answer first = send(upload("content").header("Idempotency-Key", key));
        Answer second = send(upload("content").header("Idempotency-Key", key));
        Answer other = send(upload("another").header("Idempotency-Key", key));

        assertThat(first.json().path("bytes").asInt()).isEqualTo(7);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(api().taken.get() - before).isEqualTo(1);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        Answer tooLarge = send(upload("x".repeat(200_000)).header("Idempotency-Key", freshKey()));
        assertThat(tooLarge.status()).isEqualTo(413);
    }

    @Test
    void a_failure_of_ours_frees_the_key_and_the_next_attempt_makes_the_same_ids() {
        String key = freshKey();
        api().failNext = new IllegalStateException("once");

        Answer first = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));
        String idOfTheFirst = api().lastId;
        Answer second = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));

        assertThat(first.status()).isEqualTo(500);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.json().path("id").asString()).isEqualTo(idOfTheFirst);
    }

    @Test
    void while_the_first_is_being_carried_out_the_second_is_told_so() throws Exception {
        String key = freshKey();
        CountDownLatch hold = new CountDownLatch(1);
        api().holdUntil = hold;
        int before = api().taken.get();
        try {
            var first = CompletableFuture.supplyAsync(
                    () -> send(note("{\"text\":\"a\"}").header("Idempotency-Key", key)));
            Awaitility.await().untilAsserted(() -> assertThat(entries(key)).hasSize(1));

            Answer second = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.code()).isEqualTo("IDEMPOTENCY_KEY_IN_PROGRESS");

            hold.countDown();
            assertThat(first.get().status()).isEqualTo(201);
            assertThat(api().taken.get() - before).isEqualTo(1);
        } finally {
            api().holdUntil = null;
            hold.countDown();
        }
    }

    @Test
    void of_many_at_once_one_is_carried_out() {
        String key = freshKey();
        int before = api().taken.get();

        var answers = java.util.stream.IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> send(note("{\"text\":\"a\"}").header("Idempotency-Key", key))))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .contains(201)
                .isSubsetOf(201, 409);
        assertThat(api().taken.get() - before).isEqualTo(1);
    }

    @Test
    void a_request_that_died_without_an_answer_may_be_repeated_after_its_lease() {
        String key = freshKey();
        Answer first = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));
        // As if the process had been killed before the answer was kept.
        database()
                .getCollection("idempotency")
                .updateOne(
                        new Document("_id", "P-0007 " + key), new Document("$set", new Document("state", "RUNNING")));

        assertThat(send(note("{\"text\":\"a\"}").header("Idempotency-Key", key)).status())
                .isEqualTo(409);
        context.getBean(MovableClock.class).move(Duration.ofMinutes(3));
        Answer again = send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        String key = freshKey();
        send(note("{\"text\":\"a\"}").header("Idempotency-Key", key));

        context.getBean(MovableClock.class).move(Duration.ofHours(25));
        Answer later = send(note("{\"text\":\"b\"}").header("Idempotency-Key", key));

        assertThat(later.status()).isEqualTo(201);
        assertThat(later.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void an_entry_holds_no_request_body() {
        String key = freshKey();
        send(note("{\"text\":\"a citizen's word\"}").header("Idempotency-Key", key));

        assertThat(entries(key))
                .singleElement()
                .satisfies(entry -> assertThat(entry.toJson()).doesNotContain("citizen"));
    }

    @Test
    void a_key_must_be_plain_and_short() {
        assertThat(send(note("{\"text\":\"a\"}").header("Idempotency-Key", "two words"))
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_MALFORMED");
        assertThat(send(note("{\"text\":\"a\"}").header("Idempotency-Key", "k".repeat(129)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void without_its_store_a_key_cannot_be_honoured_so_nothing_is_carried_out() {
        try (ConfigurableApplicationContext alone = run()) {
            int port =
                    ((ServletWebServerApplicationContext) alone).getWebServer().getPort();
            alone.getBean(EmbeddedMongo.class).close();
            String here = base;
            base = "http://127.0.0.1:" + port;
            try {
                Answer answer = send(note("{\"text\":\"a\"}").header("Idempotency-Key", "k"));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.code()).isEqualTo("STORE_UNAVAILABLE");
                assertThat(answer.header("Retry-After")).isEqualTo("2");
                assertThat(alone.getBean(NotesApi.class).taken.get()).isZero();
            } finally {
                base = here;
            }
        }
    }

    @Test
    void the_interface_describes_itself_and_can_be_browsed() {
        JsonNode description = send(anonymously("/v3/api-docs")).json();

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("info").path("title").asString()).isEqualTo("Bihuan 闭环 · slice");
        assertThat(description
                        .path("paths")
                        .path("/notes")
                        .path("post")
                        .path("parameters")
                        .findValuesAsString("name"))
                .contains("Idempotency-Key", "If-Match")
                .doesNotContain("actor");
        JsonNode forOperators = description.path("paths").path("/for-operators").path("get");
        assertThat(forOperators.path("x-roles").path(0).asString()).isEqualTo("OPERATOR");
        assertThat(forOperators.path("security").path(0).has("bearer")).isTrue();
        assertThat(description.path("paths").path("/error").isMissingNode()).isTrue();
        Answer page = send(anonymously("/swagger-ui/index.html"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).contains("Swagger UI");
    }

    private List<Document> entries(String key) {
        return database()
                .getCollection("idempotency")
                .find(new Document("_id", "P-0007 " + key))
                .into(new ArrayList<>());
    }

    private com.mongodb.client.MongoDatabase database() {
        return context.getBean(com.mongodb.client.MongoDatabase.class);
    }
}
