package io.bihuan.clue.model;

import io.bihuan.kernel.privacy.DrawsOn;
import io.bihuan.kernel.privacy.Feature;
import java.util.Set;

/** Why a joint team verifies a clue 组建专班事由 (F11; seed 004 "内容多、时间长、重复举报"). */
public enum TeamTrigger implements DrawsOn {
    /** 内容多: stated by who decides. */
    VOLUMINOUS(Feature.VOLUME),
    /** 时间长: counted from the registration. */
    LONG_RUNNING(Feature.DURATION),
    /** 重复举报: counted by the tips. */
    REPEATED(Feature.REPETITION);

    private final Set<Feature> features;

    TeamTrigger(Feature feature) {
        this.features = Set.of(feature);
    }

    @Override
    public Set<Feature> features() {
        return features;
    }
}
