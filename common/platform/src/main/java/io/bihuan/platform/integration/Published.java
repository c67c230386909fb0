package io.bihuan.platform.integration;

/**
 * One fact on its way to other services.
 *
 * @param type the CloudEvents type, for example {@code io.bihuan.clue.ClueConcluded.v1}
 * @param data the {@code …V1} record that satisfies the JSON Schema of the contract
 */
public record Published(String type, Object data) {}
