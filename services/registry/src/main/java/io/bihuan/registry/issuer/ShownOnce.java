package io.bihuan.registry.issuer;

import java.util.Map;

/** Where secrets are shown that were made on first start and can be shown never again. */
@FunctionalInterface
public interface ShownOnce {

    /**
     * Shows them.
     *
     * @param what what they are for
     * @param secrets by whom they belong to, in reading order
     */
    void show(String what, Map<String, String> secrets);
}
