package io.bihuan.platform.trail;

import com.mongodb.client.MongoClient;
import io.bihuan.platform.axon.MongoProperties;
import io.bihuan.platform.command.Blindness;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The trail of reads of every service that keeps data. There is no switch to turn it off. */
@AutoConfiguration(
        afterName = {"io.bihuan.platform.KernelAutoConfiguration", "io.bihuan.platform.axon.BihuanAxonAutoConfiguration"
        })
@ConditionalOnBean({MongoClient.class, MongoProperties.class})
public class BihuanTrailAutoConfiguration {

    private static final int AFTER_WHO_ACTS_IS_KNOWN = Ordered.HIGHEST_PRECEDENCE + 3;

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    TrailLog trailLog(MongoClient client, MongoProperties properties, Clock clock) {
        return TrailLog.open(client.getDatabase(String.valueOf(properties.trailDatabase())), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Trail trail(TrailLog log, Clock clock, ObjectProvider<Blindness> blindness) {
        return new Trail(log, clock, blindness::orderedStream);
    }

    @Bean
    @ConditionalOnMissingBean(name = "recordingMvc")
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    WebMvcConfigurer recordingMvc(ObjectProvider<Trail> trail) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RecordingInterceptor(trail.getObject()))
                        .order(AFTER_WHO_ACTS_IS_KNOWN);
            }
        };
    }
}
