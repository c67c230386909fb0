package io.bihuan.clue.read.links;

import io.bihuan.clue.events.LinkEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code clue-links}: a document for each side of a link, keyed {@code <clue>/<link>}. */
@Component
class ClueLinksProjection implements ReadModel<LinkedClue, LinkEvent> {

    @Override
    public String name() {
        return "clue-links";
    }

    @Override
    public Class<LinkEvent> eventType() {
        return LinkEvent.class;
    }

    @Override
    public Class<LinkedClue> documentType() {
        return LinkedClue.class;
    }

    @Override
    public List<String> keysOf(LinkEvent event, EventInfo info) {
        return List.of(event.clueId() + "/" + event.linkId(), event.otherClueId() + "/" + event.linkId());
    }

    @Override
    public LinkedClue evolve(String key, @Nullable LinkedClue before, LinkEvent event, EventInfo info) {
        return LinkedClue.evolve(key.substring(0, key.lastIndexOf('/')), before, event);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("clueId", "linkId"));
    }
}
