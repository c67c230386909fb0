package io.bihuan.registry.events;

/** What can happen to a policy 规则. */
public sealed interface PolicyEvent permits PolicyPublished, PolicySuperseded {

    /** The policy. */
    String policyId();
}
