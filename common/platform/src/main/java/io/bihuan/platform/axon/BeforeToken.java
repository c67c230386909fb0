package io.bihuan.platform.axon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Work of a batch that must be done before the processor's token moves. Axon stores the token in the first
 * prepare-commit callback of a batch, so anything a handler registers there runs after it and would be lost if it failed;
 * our token store asks here first.
 */
public final class BeforeToken {

    private static final String RESOURCE = "bihuan.beforeToken";

    private BeforeToken() {}

    /**
     * Registers work once a batch: a second call with the same key in the same unit of work does nothing. Outside a tracked
     * batch (a parked event that is tried again) the work runs when the unit of work commits.
     *
     * @param key what the work belongs to
     * @param work fails the batch by throwing
     */
    public static void once(Object key, Runnable work) {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Map<Object, Runnable> pending = root.getOrComputeResource(RESOURCE, name -> new LinkedHashMap<>());
        if (pending.putIfAbsent(key, work) == null && pending.size() == 1) {
            root.onPrepareCommit(uow -> run());
        }
    }

    /** Runs what is registered in the current unit of work, in order, each once. */
    static void run() {
        if (!CurrentUnitOfWork.isStarted()) {
            return;
        }
        Map<Object, Runnable> pending = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        if (pending == null) {
            return;
        }
        List<Runnable> work = new ArrayList<>(pending.values());
        pending.clear();
        work.forEach(Runnable::run);
    }
}
