package io.bihuan.platform.web;

/**
 * An operation whose body may be larger than bodies usually may; a service has a bean for each.
 *
 * @param path its exact path
 * @param maxBytes the largest body
 */
public record BodyLimit(String path, long maxBytes) {}
