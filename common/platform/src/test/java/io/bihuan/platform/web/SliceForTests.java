package io.bihuan.platform.web;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.eventlog.EventLogFullException;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.command.LedgerForTests;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.security.BihuanSecurityAutoConfiguration;
import io.bihuan.platform.security.PlainTokens;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springdoc.webmvc.ui.SwaggerConfig;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A service of one controller, on a real port, with the platform's web conventions and nothing else. */
@Configuration
@ImportAutoConfiguration({
    BihuanWebAutoConfiguration.class,
    BihuanSecurityAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class,
    SwaggerConfig.class,
    SwaggerUiConfigProperties.class,
    SwaggerUiOAuthProperties.class
})
class SliceForTests {

    @Bean
    EmbeddedMongo mongo() throws IOException {
        return EmbeddedMongo.start(Files.createTempDirectory("bihuan-web"), "127.0.0.1", 0);
    }

    @Bean
    MongoClient mongoClient(EmbeddedMongo mongo) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.connectionString()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(300, TimeUnit.MILLISECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client) {
        return client.getDatabase("slice");
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    UnitRegistry units() {
        return UnitRegistry.bundled();
    }

    @Bean
    JwtDecoder plainTokens() {
        return new PlainTokens();
    }

    @Bean
    Readers readers() {
        return new Readers();
    }

    /** Time that moves when told to. */
    static final class MovableClock extends Clock {

        private final AtomicLong millis =
                new AtomicLong(Instant.parse("2026-03-02T00:00:00Z").toEpochMilli());

        void move(Duration by) {
            millis.addAndGet(by.toMillis());
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.get());
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    /** Read models that stand where they are told. */
    static final class Readers implements ReadBarrier {

        volatile long at = 10;

        @Override
        public boolean await(long position, Duration atMost) {
            return position <= at;
        }
    }

    /** Takes notes, and fails in every way a controller can. */
    @RestController
    @Access(anybody = true)
    static final class NotesApi {

        final AtomicInteger taken = new AtomicInteger();
        volatile @Nullable CountDownLatch holdUntil;
        volatile @Nullable RuntimeException failNext;

        record Body(
                @NotBlank @Size(max = 20) String text,
                @Nullable Level level,
                @Nullable LocalDate on,
                @Max(5) @Nullable Integer stars,
                @Valid @Nullable List<Line> lines) {}

        record Line(@NotBlank String words) {}

        @PostMapping("/notes")
        ResponseEntity<CommandOutcome> take(@RequestBody @Valid Body body, Actor actor) throws InterruptedException {
            CountDownLatch hold = holdUntil;
            if (hold != null) {
                hold.await();
            }
            taken.incrementAndGet();
            RuntimeException failure = failNext;
            String id = Ids.next();
            lastId = id;
            if (failure != null) {
                failNext = null;
                throw failure;
            }
            return ResponseEntity.created(URI.create("/notes/" + id)).body(new CommandOutcome(id, 3, 17));
        }

        volatile String lastId = "";

        @PostMapping("/notes/{id}/close-note")
        CommandOutcome close(@PathVariable String id) {
            CurrentActor.require();
            throw new DomainException(LedgerForTests.Refusal.BOOK_IS_CLOSED, Map.of("bookId", id));
        }

        @PostMapping("/files")
        Map<String, Object> upload(MultipartFile file, Actor actor) throws IOException {
            taken.incrementAndGet();
            return Map.of("bytes", file.getBytes().length);
        }

        @PostMapping("/raw")
        int raw(@RequestBody byte[] body) {
            return body.length;
        }

        @Access(Role.OPERATOR)
        @GetMapping("/for-operators")
        String forOperators() {
            return "ok";
        }

        @GetMapping("/whoami")
        Actor whoAmI(Actor actor) {
            return actor;
        }

        @GetMapping("/notes")
        List<String> list(@RequestParam int limit) {
            return List.of("a");
        }

        @GetMapping("/broken/{how}")
        String broken(@PathVariable String how) {
            Supplier<RuntimeException> failure = Map.<String, Supplier<RuntimeException>>of(
                            "not-found", () -> new DomainException(PlatformError.NOT_FOUND),
                            "stale", () -> new DomainException(PlatformError.STALE_VERSION),
                            "broker", () -> new DomainException(PlatformError.BROKER_UNAVAILABLE),
                            "store", () -> new com.mongodb.MongoTimeoutException("no server at 10.0.0.1"),
                            "full", () -> new RuntimeException(new EventLogFullException("4096 commits wait")),
                            "wrapped",
                                    () -> new RuntimeException(
                                            new com.mongodb.MongoSocketException("x", new com.mongodb.ServerAddress())),
                            "defect", () -> new IllegalStateException("secret: password=hunter2"))
                    .get(how);
            throw failure.get();
        }
    }

    /** Forgot to say who may use it. */
    @RestController
    static final class ForgetfulApi {

        @GetMapping("/forgotten")
        String forgotten() {
            return "secret";
        }
    }
}
