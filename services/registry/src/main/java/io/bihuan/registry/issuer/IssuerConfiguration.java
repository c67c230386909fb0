package io.bihuan.registry.issuer;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.axon.MongoProperties;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.web.ReadBarrier;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.StateOfRecord;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** The parts of the issuer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerSettings.class)
class IssuerConfiguration {

    private static final String SUFFIX = "_issuer";

    private final MongoDatabase database;

    IssuerConfiguration(MongoClient client, MongoProperties mongo, IssuerSettings settings) {
        String name = settings.database() == null ? mongo.database() + SUFFIX : settings.database();
        this.database = client.getDatabase(name);
    }

    @Bean
    AuthorizationServerSettings issuerAddress(@Value("${bihuan.security.issuer:http://127.0.0.1:8085}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    SigningKeys signingKeys(IssuerSettings settings, Clock clock) {
        return new SigningKeys(
                new KeyFile(settings.keyFile()), clock, settings.keyRotation(), settings.tokenLifetime());
    }

    /** Prints to the console, not to the log: logs are collected, copied and kept. */
    @Bean
    @ConditionalOnMissingBean
    ShownOnce shownOnce() {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return (what, secrets) -> console.println(onConsole(what, secrets));
    }

    private static String onConsole(String what, Map<String, String> secrets) {
        StringBuilder text = new StringBuilder(what + " (只显示一次 shown once):");
        secrets.forEach((whose, secret) -> text.append(System.lineSeparator())
                .append("    ")
                .append(whose)
                .append("  ")
                .append(secret));
        return text.toString();
    }

    @Bean
    Accounts accounts(Clock clock) {
        return new Accounts(database, new Passwords(), clock);
    }

    @Bean
    Standings standings(StateOfRecord record, Directory directory, Clock clock) {
        return new Standings(record, directory, clock);
    }

    @Bean
    Clients clients(IssuerSettings settings, ShownOnce shown) {
        return new Clients(
                database, settings, (client, secret) -> shown.show("客户端密钥 client secret", Map.of(client, secret)));
    }

    @Bean
    StoredAuthorizations storedAuthorizations(Clients clients, Clock clock) {
        return new StoredAuthorizations(database, clients, clock);
    }

    @Bean
    TokenClaims tokenClaims(SigningKeys keys, Standings standings, Clients clients) {
        return new TokenClaims(keys, standings, clients);
    }

    @Bean
    @Order(10)
    ApplicationRunner issueFirstPasswords(
            Accounts accounts, ReadModels readModels, ReadBarrier barrier, LogPositions log, ShownOnce shown) {
        FirstPasswords first = new FirstPasswords(database, accounts, readModels, barrier, log, shown);
        return arguments -> first.issue();
    }
}
