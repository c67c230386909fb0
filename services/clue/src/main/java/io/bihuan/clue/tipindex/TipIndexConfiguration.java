package io.bihuan.clue.tipindex;

import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.platform.background.Recurring;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of tips and the thread that feeds it; the service is ready before the index is full. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class TipIndexConfiguration {

    @Bean(destroyMethod = "close")
    TipIndexFeed tipIndexFeed(EventLog log, EventCodec codec, SearchSettings settings) {
        return new TipIndexFeed(log, codec, settings);
    }

    @Bean
    Recurring tipIndexing(TipIndexFeed feed) {
        return new Recurring("bihuan-similar-tips", feed::turn);
    }
}
