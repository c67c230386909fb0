package io.bihuan.registry.events;

/** What can happen to a unit 单位. */
public sealed interface UnitEvent permits UnitEstablished, UnitRenamed, UnitSuperiorChanged, UnitDissolved {

    /** The unit. */
    String unitId();
}
