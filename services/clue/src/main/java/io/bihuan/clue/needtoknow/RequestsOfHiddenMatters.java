package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.unsealrequests.HiddenRequests;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.platform.security.Callers;
import org.springframework.stereotype.Component;

/** A request about a reporter is hidden with the matter; without a caller nothing is seen. */
@Component
class RequestsOfHiddenMatters implements HiddenRequests {

    private final Matters matters;

    RequestsOfHiddenMatters(Matters matters) {
        this.matters = matters;
    }

    @Override
    public boolean isHidden(String requestId) {
        return Callers.find()
                .filter(caller -> !matters.conflictsAround(requestId).excludes(caller))
                .isEmpty();
    }
}
