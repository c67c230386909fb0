package io.bihuan.platform.trail;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.BihuanService;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.integration.MovableClock;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.security.PlainTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A toy service whose papers are guarded, and officers who ask for them. */
final class Papers implements AutoCloseable {

    /** In the county whose unit is in conflict over {@code P-HIDDEN-1}. */
    static final Map<String, ?> COUNTY = officer("o-6001", "990121-GA", "POLICE", "COUNTY", "990121", Role.VERIFIER);

    static final Map<String, ?> CITY =
            officer("o-3001", "990100-SHB", "SHB", "CITY", "990100", Role.DESK_TRIAGER, Role.DESK_HEAD);
    static final Map<String, ?> AUDITOR = officer("o-9001", "990000-SJ", "AUDIT", "PROVINCE", "990000", Role.AUDITOR);
    static final Map<String, ?> SPONSOR = officer("o-8001", "990100-ZFW", "ZFW", "CITY", "990100", Role.SPONSOR);
    static final Map<String, ?> DISCIPLINE =
            officer("o-jw-1", "990100-JW", "DISCIPLINE", "CITY", "990100", Role.DISCIPLINE_OFFICER);
    static final Map<String, ?> EXPORTER =
            officer("o-9002", "990000-SJ", "AUDIT", "PROVINCE", "990000", Role.LOG_EXPORTER);
    static final Map<String, ?> COUNTY_AUDITOR =
            officer("o-6009", "990121-GA", "POLICE", "COUNTY", "990121", Role.AUDITOR);

    private static final Path KEYS = Backends.folder("papers");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final MongoDatabase database;
    final MovableClock clock;
    private final ConfigurableApplicationContext service;

    Papers() {
        this(Backends.database(), new MovableClock(Instant.parse("2024-09-20T01:00:00Z")));
    }

    private Papers(MongoDatabase database, MovableClock clock) {
        this.database = database;
        this.clock = clock;
        service = BihuanService.launch(
                "papers",
                Service.class,
                builder -> builder.initializers(
                        context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock)),
                "--server.port=0",
                "--bihuan.kafka.enabled=false",
                "--bihuan.checkpoints.key-file=" + KEYS.resolve("papers.key"),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database.getName());
    }

    /** Another process of the same service. */
    Papers secondNode() {
        return new Papers(database, clock);
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    MongoDatabase trail() {
        return Backends.database(database.getName() + "_trail");
    }

    HttpResponse<String> get(@Nullable Map<String, ?> who, String path, String... headers) {
        return call(HttpRequest.newBuilder(uri(path)).GET(), who, headers);
    }

    HttpResponse<String> post(Map<String, ?> who, String path) {
        return call(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.noBody()), who);
    }

    HttpResponse<String> post(Map<String, ?> who, String path, String json) {
        return call(
                HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(json)),
                who,
                "Content-Type",
                "application/json");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> call(
            HttpRequest.Builder request, @Nullable Map<String, ?> who, String... headers) {
        if (who != null) {
            request.header("Authorization", PlainTokens.of(who));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, ?> officer(
            String officer, String unit, String agency, String level, String division, Role... roles) {
        return Map.of(
                "sub", officer,
                "unit", unit,
                "agency", agency,
                "level", level,
                "division", division,
                "roles", PlainTokens.names(roles));
    }

    @Override
    public void close() {
        service.close();
    }

    record Paper(String id, String status, String text) {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Service.PapersApi.class, Service.PaperGuard.class, Service.Shelf.class})
    static class Service {

        @Bean
        JwtDecoder plainTokens() {
            return new PlainTokens();
        }

        @Bean
        Blindness blindness() {
            return (caller, id) -> id.startsWith("P-HIDDEN") && caller.unit().equals("990121-GA");
        }

        /** {@code P-HIDDEN-…} must be kept from the county, {@code P-SECRET-…} is read for a purpose only. */
        static class PaperGuard implements Guard<Paper> {

            @Override
            public Class<Paper> documentType() {
                return Paper.class;
            }

            @Override
            public List<@Nullable Protected> facets(List<Paper> documents) {
                return documents.stream().map(PaperGuard::facets).toList();
            }

            private static Protected facets(Paper paper) {
                return new Protected(
                        paper.id().startsWith("P-SECRET") ? Sensitivity.S3 : Sensitivity.S2,
                        Line.CRIME,
                        Set.of("990121", "990100", "990000"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        paper.id().startsWith("P-HIDDEN")
                                ? ConflictSet.ofUnits(Set.of("990121-GA"))
                                : ConflictSet.NONE);
            }

            @Override
            public Paper reduced(Paper paper, Sight sight) {
                return new Paper(paper.id(), "", "");
            }
        }

        /** Read models in memory. */
        static class Shelf implements ReadModels {

            private final Map<String, Paper> papers = new LinkedHashMap<>();

            Shelf() {
                for (String id : List.of("P-1", "P-2", "P-HIDDEN-1", "P-SECRET-1")) {
                    papers.put(id, new Paper(id, "OPEN", "内容" + id));
                }
            }

            @Override
            public String nameOf(Class<?> documentType) {
                return "papers";
            }

            @Override
            public Class<?> eventsOf(Class<?> documentType) {
                return documentType;
            }

            @Override
            public <D> Optional<D> find(Class<D> documentType, String key) {
                return Optional.ofNullable(papers.get(key)).map(documentType::cast);
            }

            @Override
            public <D> Optional<D> findAsOf(Class<D> documentType, String aggregateId, String asOf) {
                return find(documentType, aggregateId);
            }

            @Override
            public <D> Page<D> page(
                    Class<D> documentType, Map<String, ?> equal, String sort, boolean down, String after, int limit) {
                return page(documentType, equal, sort, down, after, limit, View.whole());
            }

            @Override
            public <D> Page<D> page(
                    Class<D> documentType,
                    Map<String, ?> equal,
                    String sort,
                    boolean down,
                    String after,
                    int limit,
                    View<D> view) {
                return new Page<>(
                        view.seen()
                                .apply(papers.values().stream()
                                        .filter(paper ->
                                                equal.get("status") == null || equal.containsValue(paper.status()))
                                        .map(documentType::cast)
                                        .toList()),
                        "");
            }

            @Override
            public <D> Map<String, D> findAll(Class<D> documentType, Collection<String> keys) {
                throw new UnsupportedOperationException();
            }
        }

        @SentBy(Role.VERIFIER)
        record Stamp(@TargetAggregateIdentifier String paperId) {}

        @RestController
        @Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.AUDITOR})
        static class PapersApi {

            private final GuardedReads reads;

            PapersApi(GuardedReads reads) {
                this.reads = reads;
            }

            @GetMapping("/papers")
            ReadModels.Page<Paper> list(@RequestParam Optional<String> status, @RequestParam Optional<String> q) {
                Map<String, Object> equal = new HashMap<>();
                status.ifPresent(value -> equal.put("status", value));
                q.ifPresent(value -> equal.put("q", value));
                return reads.page(Paper.class, equal, "", false, "", 50);
            }

            @GetMapping("/papers/{id}")
            Paper one(@PathVariable String id, @RequestParam Optional<String> asOf) {
                return asOf.map(moment -> reads.findAsOf(Paper.class, id, moment))
                        .orElseGet(() -> reads.find(Paper.class, id))
                        .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
            }

            @GetMapping("/papers/{id}/history")
            List<HistoryEntry> history(@PathVariable String id) {
                return reads.history(Paper.class, id);
            }

            @Access(sends = Stamp.class)
            @PostMapping("/papers/{id}/stamp")
            CommandOutcome stamp(@PathVariable String id) {
                throw new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
            }

            @Access(value = Role.AUDITOR, records = Recorded.EXPORT)
            @GetMapping("/papers/all")
            String all(@RequestParam(defaultValue = "0") int from) {
                return "all from " + from;
            }
        }
    }
}
