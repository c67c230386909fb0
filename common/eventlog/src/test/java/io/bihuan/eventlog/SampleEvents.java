package io.bihuan.eventlog;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small vocabulary. */
final class SampleEvents {

    private SampleEvents() {}

    sealed interface TipEvent permits TipNoted, TipChange {}

    sealed interface TipChange extends TipEvent permits TipGraded {}

    @PersistedEvent(type = "tip.TipNoted", label = "已登记")
    record TipNoted(
            String tipId,
            Instant notedAt,
            LocalDate dueOn,
            List<String> places,
            @Nullable String remark) implements TipEvent {}

    /** Revision 1 had {@code level}, today it is {@code grade}. */
    @PersistedEvent(type = "tip.TipGraded", revision = 2, label = "已定级")
    record TipGraded(String grade) implements TipChange {}

    @PersistedEvent(type = "tip.TipNoted", label = "重名")
    record Impostor() {}

    record Nameless() {}
}
