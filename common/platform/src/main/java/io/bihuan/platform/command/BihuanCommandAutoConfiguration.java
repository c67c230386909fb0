package io.bihuan.platform.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one door for commands, on Axon's bus. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        })
class BihuanCommandAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    CommandTargetResolver commandTargetResolver() {
        return new IfMatchTargetResolver();
    }

    @Bean
    @ConditionalOnMissingBean
    CorrelationDataProvider correlationDataProvider() {
        return new ActorAndCauseTravelOn();
    }

    @Bean
    @ConditionalOnMissingBean
    Commands commands(
            CommandBus bus,
            EventBus events,
            CommandTargetResolver targets,
            LogPositions log,
            ObjectProvider<BrokerGate> gates) {
        return new AxonCommands(bus, events, targets, log, gates.orderedStream().toList());
    }
}
