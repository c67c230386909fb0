package io.bihuan.platform.command;

import io.bihuan.eventlog.EventLog;
import java.util.ArrayList;
import java.util.List;
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
            LogPositions positions,
            ObjectProvider<EventLog> log,
            ObjectProvider<CommandGate> declared,
            ObjectProvider<Blindness> blindness) {
        List<CommandGate> gates = new ArrayList<>(declared.orderedStream().toList());
        log.ifAvailable(known -> gates.add(new LogStandingGate(known)));
        return new AxonCommands(
                bus,
                events,
                targets,
                positions,
                gates,
                blindness.orderedStream().toList());
    }
}
