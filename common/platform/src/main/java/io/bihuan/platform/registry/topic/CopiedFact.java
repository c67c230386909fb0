package io.bihuan.platform.registry.topic;

/**
 * A fact as the copy keeps it.
 *
 * @param type the CloudEvents type
 * @param position its position in the registry's log: of two facts with one key the higher one is the newer
 * @param json what was sent
 * @param said the same, read
 */
record CopiedFact(String type, long position, String json, RegistryFact said) {

    String key() {
        return said.key();
    }
}
