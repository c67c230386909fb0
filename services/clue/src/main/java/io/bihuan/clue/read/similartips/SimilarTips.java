package io.bihuan.clue.read.similartips;

import java.util.List;

/**
 * What is proposed for a tip. A proposal has no effect of its own: only a person decides what belongs together (F12, PIPL 24).
 *
 * @param tipId the tip asked about
 * @param complete whether all that was in the log when it was asked has been looked through; false while the index is filled
 * @param items the most alike first, equal ones in the order of their ids
 */
public record SimilarTips(String tipId, boolean complete, List<SimilarTip> items) {}
