package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KafkaSettingsTest {

    @Test
    void variables_as_compose_sets_them_become_settings_of_the_clients() {
        String login =
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"case\" password=\"x\";";
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "BIHUAN_KAFKA", "kafka:9092",
                                        "BIHUAN_KAFKA_CLIENT_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                                        "BIHUAN_KAFKA_CLIENT_SASL_MECHANISM", "PLAIN",
                                        "BIHUAN_KAFKA_CLIENT_SASL_JAAS_CONFIG", login)));

        KafkaSettings settings = Binder.get(environment)
                .bind("bihuan.kafka", KafkaSettings.class)
                .get();

        assertThat(settings.client())
                .containsOnly(
                        Map.entry("security.protocol", "SASL_PLAINTEXT"),
                        Map.entry("sasl.mechanism", "PLAIN"),
                        Map.entry("sasl.jaas.config", login));
    }
}
