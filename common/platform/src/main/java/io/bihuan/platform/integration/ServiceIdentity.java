package io.bihuan.platform.integration;

import java.net.URI;

/**
 * The names a service goes by among the others.
 *
 * @param service its short name, for example {@code clue}
 */
public record ServiceIdentity(String service) {

    /** The CloudEvents source, {@code /bihuan/<service>}. */
    public URI source() {
        return URI.create("/bihuan/" + service);
    }

    /** The topic it publishes to, {@code bihuan.<service>.v1}. */
    public String topic() {
        return "bihuan." + service + ".v1";
    }

    /** The consumer group it reads with, also its name in the inbox: {@code bihuan.<service>}. */
    public String group() {
        return "bihuan." + service;
    }
}
