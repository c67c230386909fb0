package io.bihuan.platform.integration;

import java.util.List;

/** What a service consumes from one topic; declared as a bean, one per topic. Other types on the topic are skipped. */
public interface ConsumedEvents {

    /** The topic, for example {@code bihuan.clue.v1}. */
    String topic();

    /** The kinds of fact and what they mean here. */
    List<ConsumedEvent<?>> events();
}
