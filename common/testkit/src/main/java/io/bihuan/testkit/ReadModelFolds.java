package io.bihuan.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.readmodel.LogFold;
import io.bihuan.platform.readmodel.ReadModel;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.DynamicTest;

/**
 * Guards the folds of a service: the same log gives the same documents with one worker and with eight, under any time zone
 * and in any language. Finds all its read models by itself, and makes random histories for each from the golden events.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> every_fold_gives_the_same_everywhere() {
 *     return ReadModelFolds.of("io.bihuan.clue").tests();
 * }
 * }</pre>
 */
public final class ReadModelFolds {

    private static final long SEED = 20_240_911;
    private static final int EVENTS = 250;
    private static final List<String> ZONES = List.of("Asia/Shanghai", "UTC", "America/New_York", "Pacific/Apia");
    private static final List<String> LANGUAGES = List.of("tr-TR", "zh-CN", "ar", "th-TH-u-ca-buddhist");

    private final List<ReadModel<?, ?>> models;
    private final Path golden;

    private ReadModelFolds(List<ReadModel<?, ?>> models, Path golden) {
        this.models = models;
        this.golden = golden;
    }

    /** The read models below a package; each needs a constructor without parameters. */
    public static ReadModelFolds of(String root) {
        List<ReadModel<?, ?>> models = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isAssignableTo(ReadModel.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<ReadModel<?, ?>>map(ReadModelFolds::instance)
                        .toList();
        return new ReadModelFolds(models, Path.of("src/test/resources/golden"));
    }

    static ReadModelFolds of(ReadModel<?, ?> model, Path golden) {
        return new ReadModelFolds(List.of(model), golden);
    }

    private static ReadModel<?, ?> instance(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ReadModel<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName() + " cannot be made without parameters", e);
        }
    }

    /** One test for each read model. */
    public Stream<DynamicTest> tests() {
        if (models.isEmpty()) {
            throw new AssertionError("No read model found");
        }
        return models.stream().map(model -> DynamicTest.dynamicTest(model.name(), () -> check(model)));
    }

    private <D, E> void check(ReadModel<D, E> model) {
        try (MongoClient client = MongoClients.create(Backends.mongoUri())) {
            MongoDatabase database = client.getDatabase(Backends.freshDatabase("folds"));
            try (EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
                RandomHistory<D, E> history = new RandomHistory<>(model, golden, SEED);
                history.write(log, EVENTS);
                requireTheSameEverywhere(model, log, database, history);
            } finally {
                database.drop();
            }
        }
    }

    private static <D, E> void requireTheSameEverywhere(
            ReadModel<D, E> model, EventLog log, MongoDatabase database, RandomHistory<D, E> history) {
        EventCodec codec = new EventCodec(
                new LogicalTypeSerializer(EventTypes.of(List.of(model.eventType())), AxonJson.mapper()),
                NoOpEventUpcaster.INSTANCE);
        LogFold.Folded first = LogFold.of(model, log, codec, database, 1);
        if (first.documents() != history.documents() || !first.stuck().equals(history.unfoldable())) {
            throw new AssertionError(model.name() + ", seed " + SEED + ": folded one by one " + history.documents()
                    + " documents without " + history.unfoldable() + ", from the log " + first);
        }
        for (int i = 0; i < ZONES.size(); i++) {
            for (int workers : new int[] {1, 8}) {
                LogFold.Folded here = foldedAt(
                        ZONES.get(i), LANGUAGES.get(i), () -> LogFold.of(model, log, codec, database, workers));
                if (!here.equals(first)) {
                    throw new AssertionError(model.name() + ", seed " + SEED + ", " + ZONES.get(i) + ", "
                            + LANGUAGES.get(i) + ", " + workers + " workers: " + here + "\nbut elsewhere " + first);
                }
            }
        }
    }

    private static LogFold.Folded foldedAt(String zone, String language, Supplier<LogFold.Folded> fold) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            return fold.get();
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }
}
