package io.bihuan.platform.integration;

/**
 * A topic that several services write to, so that each sees to it that it exists; declared as a bean.
 *
 * @param name its name
 */
public record NeededTopic(String name) {}
