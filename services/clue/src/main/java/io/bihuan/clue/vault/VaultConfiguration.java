package io.bihuan.clue.vault;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault on the service's MongoDB server, or on one of its own if {@code bihuan.vault.uri} is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultConfiguration {

    /** A connection of the vault's own; wrapped, so that nothing else in the service finds it by type. */
    record OwnServer(MongoClient client) implements DisposableBean {
        @Override
        public void destroy() {
            client.close();
        }
    }

    @Bean
    @ConditionalOnProperty("bihuan.vault.uri")
    OwnServer vaultServer(VaultSettings settings) {
        return new OwnServer(MongoClients.create(String.valueOf(settings.uri())));
    }

    @Bean
    ReporterVault reporterVault(
            VaultSettings settings, ObjectProvider<OwnServer> own, ObjectProvider<MongoClient> service, Clock clock) {
        OwnServer server = own.getIfAvailable();
        MongoClient client = server == null ? service.getObject() : server.client();
        return new ReporterVault(
                new MongoVaultStore(client.getDatabase(settings.database())),
                new VaultKeys(MasterKey.find(settings.masterKey(), settings.keyFile())),
                clock);
    }
}
