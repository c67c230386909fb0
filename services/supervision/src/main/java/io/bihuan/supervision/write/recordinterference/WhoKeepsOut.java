package io.bihuan.supervision.write.recordinterference;

import java.util.Set;

/** Which units must keep out of a matter 回避范围, as far as it was heard of here. */
@FunctionalInterface
public interface WhoKeepsOut {

    /** Ids of units that keep out with everything below them; nobody if the matter is not known. */
    Set<String> ofMatter(String matterId);
}
