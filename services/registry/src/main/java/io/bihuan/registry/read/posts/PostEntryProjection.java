package io.bihuan.registry.read.posts;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import io.bihuan.registry.events.OfficerEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code posts}. */
@Component
class PostEntryProjection implements ReadModel<PostEntry, OfficerEvent> {

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public Class<OfficerEvent> eventType() {
        return OfficerEvent.class;
    }

    @Override
    public Class<PostEntry> documentType() {
        return PostEntry.class;
    }

    @Override
    public List<String> keysOf(OfficerEvent event, EventInfo info) {
        return PostEntry.key(event).stream().toList();
    }

    @Override
    public @Nullable PostEntry evolve(String key, @Nullable PostEntry before, OfficerEvent event, EventInfo info) {
        return PostEntry.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("unit"));
    }
}
