package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** A contact policy names a channel where one was agreed, and nothing where none was (F21). */
record ContactPoliciesSayEnough(ContactPolicy policy) implements Rule {

    @Override
    public boolean isViolated() {
        return !policy.isComplete();
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONTACT_POLICY_INCOMPLETE;
    }
}
