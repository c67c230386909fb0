package io.bihuan.registry.seed;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.command.Commands;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.StateOfRecord;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Holds the first day once, before the service counts as started. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeedSettings.class)
class SeedConfiguration {

    @Bean
    @Order(0)
    ApplicationRunner holdFirstDay(
            SeedSettings settings,
            Commands commands,
            Directory directory,
            StateOfRecord record,
            MongoDatabase database,
            Clock clock) {
        FirstDay firstDay = new FirstDay(commands, directory, record);
        DoneOnce done = new DoneOnce(database, clock);
        return arguments -> {
            if (settings.bundled()) {
                done.once("bundled", firstDay::recordBundled);
            }
            if (settings.demo()) {
                done.once("demo", firstDay::recordDemo);
            }
            if (settings.operator() != null) {
                LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
                done.once("operator " + settings.operator(), () -> firstDay.recordOperator(settings.operator(), today));
            }
        };
    }
}
