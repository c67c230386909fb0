package io.bihuan.platform.history;

import io.bihuan.kernel.access.Sensitivity;
import java.util.List;

/**
 * How sensitive the events of a service's log are 日志敏感等级 (domain §3); each service says it of its own, by the log itself, because a
 * matter may have been sealed a moment ago.
 */
@FunctionalInterface
public interface LogSensitivity {

    /**
     * How sensitive each of some events is, as the matters they belong to stand now.
     *
     * @param events some hundreds at a time at most
     * @return as many, in the same order
     */
    List<Sensitivity> of(List<HistoryEntry> events);
}
