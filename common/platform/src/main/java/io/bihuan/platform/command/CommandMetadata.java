package io.bihuan.platform.command;

import io.bihuan.kernel.Actor;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys under which commands and events say who acted, on whose behalf and because of what. All values but one are text. */
public final class CommandMetadata {

    /** The officer's id. */
    public static final String ACTOR_OFFICER = "actor.officer";
    /** The unit the officer acted for. */
    public static final String ACTOR_UNIT = "actor.unit";
    /** The agency line of that unit. */
    public static final String ACTOR_AGENCY = "actor.agency";
    /** The administrative level of that unit. */
    public static final String ACTOR_LEVEL = "actor.level";
    /** The chain of facts this belongs to. */
    public static final String CORRELATION_ID = "correlationId";
    /** What directly led to this. */
    public static final String CAUSATION_ID = "causationId";
    /** The version the caller saw, a number; on commands only. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private CommandMetadata() {}

    static Map<String, Object> of(Actor actor) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR_OFFICER, actor.officer());
        metadata.put(ACTOR_UNIT, actor.unit());
        metadata.put(ACTOR_AGENCY, actor.agency());
        metadata.put(ACTOR_LEVEL, actor.level().name());
        return metadata;
    }
}
