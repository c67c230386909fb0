package io.bihuan.clue.vault;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.bihuan.platform.background.Recurring;
import java.time.Clock;
import java.time.Duration;
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

    private static final Duration BETWEEN_REWRAPS = Duration.ofHours(1);

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
    VaultStore vaultStore(VaultSettings settings, ObjectProvider<OwnServer> own, ObjectProvider<MongoClient> service) {
        OwnServer server = own.getIfAvailable();
        MongoClient client = server == null ? service.getObject() : server.client();
        return new MongoVaultStore(client.getDatabase(settings.database()));
    }

    @Bean
    KeyProvider vaultKeyProvider(VaultSettings settings) {
        return settings.keyProvider();
    }

    @Bean
    VaultKeys vaultKeys(VaultSettings settings, VaultStore store, KeyProvider provider) {
        return new VaultKeys(store, provider, settings.suite().suite(), settings.legacyMaster());
    }

    @Bean
    ReporterVault reporterVault(VaultStore store, VaultKeys keys, Clock clock) {
        return new ReporterVault(store, keys, clock);
    }

    @Bean
    AttachmentVault attachmentVault(VaultStore store, VaultKeys keys) {
        return new AttachmentVault(store, keys);
    }

    @Bean
    ReceiptCodes receiptCodes(VaultSettings settings, VaultStore store, VaultKeys keys) {
        return new ReceiptCodes(store, keys, settings.slowHash().make());
    }

    @Bean
    AgencyKeys agencyKeys(VaultStore store, VaultKeys keys, KeyProvider provider) {
        return new AgencyKeys(store, keys, provider);
    }

    /** Takes over what the first vault sealed, and finishes a change of keys that a crash interrupted. */
    @Bean
    Recurring vaultRewrapping(AgencyKeys keys) {
        return new Recurring("bihuan-vault-rewrap", () -> {
            keys.rewrapOutdated();
            return BETWEEN_REWRAPS;
        });
    }
}
