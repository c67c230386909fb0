package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.read.clarifications.ClarificationDetails;
import io.bihuan.clue.read.responsibility.MattersOfAClue;
import io.bihuan.clue.read.reviews.ReviewDetails;
import io.bihuan.clue.read.rewards.RewardDetails;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From the read models, each of which knows its clue. */
@Component
class MattersThatFollowAClue implements MattersOfAClue {

    private static final int MOST = 500;

    private final ReadModels readModels;

    MattersThatFollowAClue(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public List<String> around(String clueId) {
        return Stream.of(
                        Stream.of(clueId, ClueId.ofNotice(clueId)),
                        ids(ReviewDetails.class, clueId, ReviewDetails::reviewId),
                        ids(ClarificationDetails.class, clueId, ClarificationDetails::clarificationId),
                        ids(RewardDetails.class, clueId, RewardDetails::rewardId))
                .flatMap(ids -> ids)
                .toList();
    }

    private <D> Stream<String> ids(Class<D> documentType, String clueId, Function<D, String> id) {
        return readModels.page(documentType, Map.of("clueId", clueId), "", false, "", MOST).items().stream()
                .map(id);
    }
}
