package io.bihuan.eventlog;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A connection that breaks as told: each fault is used once, for the next write. */
public final class FaultyDatabase {

    /** What happens to a write: gets the documents and a way to really write some of them; then the answer is lost. */
    public interface Fault {

        /** Instead of the write. */
        void on(List<?> documents, Consumer<List<?>> reallyWrite);

        /** Whether the caller hears that all went well, when this is over. */
        default boolean isAnswered() {
            return false;
        }
    }

    private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger finds = new AtomicInteger();
    private final MongoDatabase database;
    private final AtomicInteger writes = new AtomicInteger();
    private volatile boolean deaf;
    private volatile Runnable onFind = () -> {};
    private volatile IntFunction<@Nullable Fault> schedule = nth -> null;

    /** In front of this one. */
    public FaultyDatabase(MongoDatabase real) {
        this.database = (MongoDatabase) proxy(MongoDatabase.class, real);
    }

    /** The database as its user sees it. */
    public MongoDatabase database() {
        return database;
    }

    void next(Fault fault) {
        faults.add(fault);
    }

    /** From now on no question is answered. */
    void becomeDeaf() {
        deaf = true;
    }

    /** What happens to the n-th write, from 0, unless {@link #next(Fault)} has something for it. */
    public void schedule(IntFunction<@Nullable Fault> faultOfTheNth) {
        schedule = faultOfTheNth;
    }

    /** Does something right before the n-th question that is asked from now on. */
    public void beforeFind(int nth, Runnable action) {
        finds.set(nth);
        onFind = action;
    }

    /** All is written. */
    public static Fault answerLost() {
        return (documents, write) -> write.accept(documents);
    }

    /** Nothing is written. */
    public static Fault requestLost() {
        return (documents, write) -> {};
    }

    /** The first ones are written. */
    public static Fault answerLostAfter(int count) {
        return (documents, write) -> write.accept(documents.subList(0, Math.min(count, documents.size())));
    }

    private Object proxy(Class<?> type, Object real) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(real, method, arguments));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            if (method.getName().equals("find") && deaf) {
                throw new MongoSocketReadException("The question was lost", new ServerAddress());
            }
            if (method.getName().equals("find") && finds.decrementAndGet() == 0) {
                onFind.run();
            }
            if (method.getName().equals("insertMany")) {
                Fault given = faults.poll();
                int nth = writes.getAndIncrement();
                Fault fault = given == null ? schedule.apply(nth) : given;
                if (fault != null) {
                    fault.on((List<?>) arguments[0], documents -> insert(real, documents));
                    if (fault.isAnswered()) {
                        return null;
                    }
                    throw new MongoSocketReadException("The answer was lost", new ServerAddress());
                }
            }
            Object result = method.invoke(real, arguments);
            return result instanceof MongoCollection<?> ? proxy(MongoCollection.class, result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static void insert(Object collection, List<?> documents) {
        if (documents.isEmpty()) {
            return;
        }
        ((MongoCollection<Object>) collection)
                .insertMany((List<Object>) documents, new InsertManyOptions().ordered(true));
    }
}
