package io.bihuan.platform.history;

import io.bihuan.eventlog.EventTypes;
import io.bihuan.kernel.access.Sensitivity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events are as sensitive as their kind, whichever matter they belong to. */
public final class SensitivityByKind implements LogSensitivity {

    private final Sensitivity otherwise;
    private final Map<String, Sensitivity> byType = new HashMap<>();

    /**
     * @param otherwise of every type that is not named
     * @param kinds sealed parents of events, or events themselves, and how sensitive they are
     */
    public SensitivityByKind(Sensitivity otherwise, Map<Class<?>, Sensitivity> kinds) {
        this.otherwise = otherwise;
        kinds.forEach((kind, sensitivity) ->
                EventTypes.of(List.of(kind)).all().forEach(type -> byType.put(type.type(), sensitivity)));
    }

    @Override
    public List<Sensitivity> of(List<HistoryEntry> events) {
        return events.stream().map(event -> of(event.type())).toList();
    }

    /** Of one logical type. */
    public Sensitivity of(String type) {
        return byType.getOrDefault(type, otherwise);
    }
}
