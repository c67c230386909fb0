package io.bihuan.suite.bench;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.suite.bench.Engine.Kind;
import io.bihuan.testkit.Http;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.TrackingToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a page of the ledger and a search for similar tips take over HTTP while the service has nothing else to do, one
 * request after the other. Different officers ask, because what somebody may not see has to be looked at all the same; some
 * ask from the beginning of the list and some from deep inside it.
 */
final class Lists {

    static final String TABLE = "Lists and search over HTTP";
    static final String LIST = "page of the ledger, all officers";
    static final String SEARCH = "similar tips, all officers";
    static final String P95 = "p95";

    private static final int THREADS = 64;
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final long SEED = 42;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> FILTERS = List.of(
            "",
            "&status=VERIFYING",
            "&status=REGISTERED",
            "&handlingUnit=990121-GA",
            "&status=DISPATCHED&handlingUnit=990121-GA");

    private static final Asker PROVINCE =
            new Asker("desk of the province", new Actor("o-1000", "990000-SHB", "SHB", Level.PROVINCE), Role.DESK_HEAD);
    private static final Asker COUNTY =
            new Asker("desk of a county", new Actor("o-2100", "990121-SHB", "SHB", Level.COUNTY), Role.DESK_TRIAGER);
    private static final Asker CHIEF = new Asker(
            "chief of a county's police", new Actor("o-2200", "990121-GA", "POLICE", Level.COUNTY), Role.POLICE_CHIEF);
    private static final Asker FEW = new Asker(
            "verifier, one clue in " + Ledger.RARE,
            new Actor(Ledger.VERIFIER, Ledger.STATION, "POLICE", Level.TOWN),
            Role.VERIFIER);

    private final Store store;
    private final String kafka;
    private final Path folder;
    private final Plan plan;
    private final Results results;
    private final String unit;

    Lists(Store store, String kafka, Path folder, Plan plan, Results results) {
        this.store = store;
        this.kafka = kafka;
        this.folder = folder;
        this.plan = plan;
        this.results = results;
        this.unit = "ms, by percentile, at %,d clues".formatted(plan.clues());
    }

    /** Somebody who asks. */
    private record Asker(String label, Actor actor, Role role) {

        String token() {
            return Http.authorization(actor, role);
        }
    }

    void run() {
        store.database(Service.DATABASE).drop();
        store.database(Service.LOG_DATABASE).drop();
        Service.start(store.uri(), kafka, folder).close();
        Service.standAt(store, fill());
        try (Service service = Service.start(store.uri(), kafka, folder)) {
            for (String readModel : List.of("clue-details", "clue-ledger", "tip-details")) {
                JsonNode replayed = service.call("POST", "/admin/read-models/" + readModel + "/replay?wait=true");
                BenchFailure.requireSame(
                        "documents of " + readModel,
                        (long) plan.clues(),
                        replayed.get("documents").asLong());
            }
            awaitIndex(service);
            list(service);
            search(service);
        }
    }

    /** @return the last position of the log */
    private long fill() {
        try (Engine engine = Kind.OURS.open(store.database(Service.LOG_DATABASE))) {
            Load.seconds(THREADS, thread -> {
                for (int n = thread; n < plan.clues(); n += THREADS) {
                    engine.axon().appendEvents(Ledger.tipOf(n));
                    engine.axon().appendEvents(Ledger.clueOf(n));
                }
            });
            engine.requireStored(2L * plan.clues());
            TrackingToken head = engine.axon().createHeadToken();
            return head.position().orElseThrow();
        }
    }

    private void list(Service service) {
        List<String> cursors = cursors(service);
        List<double[]> all = new ArrayList<>();
        for (Asker asker : List.of(PROVINCE, COUNTY, CHIEF, FEW)) {
            Random random = new Random(SEED);
            all.add(measure(service, asker, "list: " + asker.label(), plan.requests(), i -> {
                String deep = i % 2 == 0 ? "" : cursors.get(random.nextInt(cursors.size()));
                return "/clues?limit=" + PAGE + FILTERS.get(i / 2 % FILTERS.size()) + "&after=" + deep;
            }));
        }
        put(LIST, all);
    }

    /** Where pages begin all through the list: it can only be turned page by page, so it is turned once. */
    private List<String> cursors(Service service) {
        String token = PROVINCE.token();
        List<String> cursors = new ArrayList<>();
        long seen = 0;
        String after = "";
        do {
            JsonNode page = ask(service, token, "/clues?limit=" + LARGEST_PAGE + "&after=" + after);
            seen += page.get("items").size();
            after = page.get("next").asString();
            if (!after.isEmpty()) {
                cursors.add(after);
            }
        } while (!after.isEmpty());
        BenchFailure.requireSame("clues seen by the province", (long) plan.clues(), seen);
        return cursors.isEmpty() ? List.of("") : cursors;
    }

    private void search(Service service) {
        List<double[]> all = new ArrayList<>();
        for (Asker asker : List.of(PROVINCE, COUNTY)) {
            List<String> tips = tips(service, asker);
            all.add(measure(
                    service,
                    asker,
                    "search: " + asker.label(),
                    plan.requests(),
                    i -> "/tips/" + tips.get(i % tips.size()) + "/similar"));
        }
        put(SEARCH, all);
    }

    /** Some that the asker may see. */
    private List<String> tips(Service service, Asker asker) {
        JsonNode page = ask(service, asker.token(), "/tips?limit=" + PAGE);
        return page.get("items")
                .valueStream()
                .map(tip -> tip.get("tipId").asString())
                .toList();
    }

    private void awaitIndex(Service service) {
        String token = PROVINCE.token();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String question = "/tips/" + Ledger.tip(0) + "/similar";
        boolean complete = ask(service, token, question).get("complete").asBoolean();
        while (!complete && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            complete = ask(service, token, question).get("complete").asBoolean();
        }
        BenchFailure.requireSame("index of tips complete", true, complete);
    }

    /** A third as many requests before do not count. */
    private double[] measure(Service service, Asker asker, String row, int requests, IntFunction<String> question) {
        String token = asker.token();
        int warmUps = requests / 3;
        double[] took = new double[requests];
        for (int i = -warmUps; i < requests; i++) {
            String asked = question.apply(i + warmUps);
            long began = System.nanoTime();
            ask(service, token, asked);
            if (i >= 0) {
                took[i] = Load.since(began) * 1000;
            }
        }
        put(row, List.of(took));
        return took;
    }

    private static JsonNode ask(Service service, String token, String path) {
        try {
            HttpResponse<String> answer = service.client()
                    .send(
                            service.request("GET", path, null)
                                    .setHeader("Authorization", token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            BenchFailure.requireSame("status of " + path + ": " + answer.body(), 200, answer.statusCode());
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new BenchFailure("GET " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    private void put(String row, List<double[]> all) {
        double[] sorted = all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        results.add(TABLE, unit, row, "p50", percentile(sorted, 50));
        results.add(TABLE, unit, row, P95, percentile(sorted, 95));
        results.add(TABLE, unit, row, "p99", percentile(sorted, 99));
        results.add(TABLE, unit, row, "max", percentile(sorted, 100));
    }

    /** By nearest rank. */
    private static double percentile(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }
}
