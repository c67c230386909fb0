package io.bihuan.platform.web;

import io.bihuan.kernel.DomainException;

/** Is told of every refusal before it is answered. What it throws is answered instead. */
@FunctionalInterface
public interface RefusalWatch {

    /** @throws DomainException to be told instead */
    void refused(DomainException refusal);
}
