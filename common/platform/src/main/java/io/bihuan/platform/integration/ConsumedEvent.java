package io.bihuan.platform.integration;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One kind of fact a service listens to, and the one command it means here.
 *
 * @param type the CloudEvents type
 * @param messageType this service's own {@code …Message} record; unknown fields are ignored
 * @param toCommand the command, or nothing if the fact does not concern this service; pure
 */
public record ConsumedEvent<M>(String type, Class<M> messageType, BiFunction<M, Fact, Optional<Object>> toCommand) {}
