package io.bihuan.kernel.privacy;

import java.util.Set;

/** A way in which a machine proposes something to people; it says on what it rests (S14, S16). */
public interface DrawsOn {

    /** On what; nothing where a person proposes. */
    Set<Feature> features();
}
