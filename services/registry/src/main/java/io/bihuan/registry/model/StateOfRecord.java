package io.bihuan.registry.model;

/**
 * The whole state of one aggregate as of a position of the log, and so the same whenever it is asked: facts carry whole
 * states, events only what changed.
 */
public interface StateOfRecord {

    /** The position after everything that is in the log by now. */
    long HEAD = 999_999_999_999_999_999L;

    /** The unit, with all its periods. */
    UnitPeriods unit(String unitId, long position);

    /** The division, with all its periods. */
    DivisionPeriods division(String code, long position);

    /** Whether there is an officer of this id by now. */
    boolean isOfficer(String officerId);

    /** The officer's posts. */
    Posts posts(String officerId, long position);

    /** Whether the officer is suspended. */
    boolean suspended(String officerId, long position);

    /** The kind of the policy. */
    String policyKind(String policyId, long position);

    /** The policy, with all its versions. */
    PolicyVersions policy(String policyId, long position);
}
