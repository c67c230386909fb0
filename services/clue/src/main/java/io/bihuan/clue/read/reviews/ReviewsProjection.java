package io.bihuan.clue.read.reviews;

import io.bihuan.clue.events.ReviewEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code reviews}. */
@Component
class ReviewsProjection implements ReadModel<ReviewDetails, ReviewEvent> {

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Class<ReviewEvent> eventType() {
        return ReviewEvent.class;
    }

    @Override
    public Class<ReviewDetails> documentType() {
        return ReviewDetails.class;
    }

    @Override
    public ReviewDetails evolve(String key, @Nullable ReviewDetails before, ReviewEvent event, EventInfo info) {
        return ReviewDetails.evolve(before, event, info);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("selectedAt"), List.of("status", "selectedAt"), List.of("clueId", "selectedAt"));
    }
}
