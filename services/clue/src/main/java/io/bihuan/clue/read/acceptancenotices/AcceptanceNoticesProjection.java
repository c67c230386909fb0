package io.bihuan.clue.read.acceptancenotices;

import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code acceptance-notices}. */
@Component
class AcceptanceNoticesProjection implements ReadModel<AcceptanceNoticeDetails, NoticeEvent> {

    @Override
    public String name() {
        return "acceptance-notices";
    }

    @Override
    public Class<NoticeEvent> eventType() {
        return NoticeEvent.class;
    }

    @Override
    public Class<AcceptanceNoticeDetails> documentType() {
        return AcceptanceNoticeDetails.class;
    }

    @Override
    public AcceptanceNoticeDetails evolve(
            String key, @Nullable AcceptanceNoticeDetails before, NoticeEvent event, EventInfo info) {
        return AcceptanceNoticeDetails.evolve(before, event, info);
    }
}
