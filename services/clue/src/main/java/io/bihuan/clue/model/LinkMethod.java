package io.bihuan.clue.model;

import io.bihuan.kernel.privacy.DrawsOn;
import io.bihuan.kernel.privacy.Feature;
import java.util.Set;

/** By what a link between two clues was proposed 串并线索来源 (F12). */
public enum LinkMethod implements DrawsOn {
    /** 举报内容相似. */
    SIMILAR_TIPS(Feature.PLACE, Feature.INDUSTRY, Feature.CONDUCT),
    /** 同一地点. */
    SAME_PLACE(Feature.PLACE),
    /** 同类手法. */
    SAME_CONDUCT(Feature.CONDUCT),
    /** 人工研判. */
    ANALYST;

    private final Set<Feature> features;

    LinkMethod(Feature... features) {
        this.features = Set.of(features);
    }

    @Override
    public Set<Feature> features() {
        return features;
    }
}
