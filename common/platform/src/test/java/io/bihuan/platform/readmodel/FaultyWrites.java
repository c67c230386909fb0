package io.bihuan.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A database whose bulk writes into one kind of collection fail when they are told to, before or after they are done. */
final class FaultyWrites {

    final AtomicInteger failBefore = new AtomicInteger();
    final AtomicInteger failAfter = new AtomicInteger();

    /** So many bulk writes are acknowledged and never done. */
    final AtomicInteger lose = new AtomicInteger();

    /** The next bulk write fails when so many of its writes are done; -1 for none. */
    final AtomicInteger keepOnly = new AtomicInteger(-1);

    private final MongoDatabase database;
    private final String prefix;

    FaultyWrites(MongoDatabase database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    MongoDatabase proxy() {
        return proxy(MongoDatabase.class, (self, method, arguments) -> {
            Object answer = call(database, method, arguments);
            return answer instanceof MongoCollection<?> collection
                            && collection.getNamespace().getCollectionName().startsWith(prefix)
                    ? faulty(collection)
                    : answer;
        });
    }

    private MongoCollection<?> faulty(MongoCollection<?> collection) {
        return proxy(MongoCollection.class, (self, method, arguments) -> {
            boolean write = method.getName().equals("bulkWrite");
            if (write && due(failBefore)) {
                throw new MongoException("away before the write");
            }
            if (write && due(lose)) {
                return BulkWriteResult.unacknowledged();
            }
            int kept = write ? keepOnly.getAndSet(-1) : -1;
            if (kept >= 0) {
                List<?> writes = (List<?>) arguments[0];
                arguments[0] = writes.subList(0, Math.min(kept, writes.size()));
                if (kept > 0) {
                    call(collection, method, arguments);
                }
                throw new MongoException("away in the middle of a write");
            }
            Object answer = call(collection, method, arguments);
            if (write && due(failAfter)) {
                throw new MongoException("away after the write");
            }
            return answer;
        });
    }

    private static boolean due(AtomicInteger failures) {
        return failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
