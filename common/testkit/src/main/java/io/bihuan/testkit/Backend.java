package io.bihuan.testkit;

/**
 * A server that tests use.
 *
 * @param kind which kind it is, for people
 * @param address its connection string or bootstrap servers
 */
record Backend(String kind, String address) {}
