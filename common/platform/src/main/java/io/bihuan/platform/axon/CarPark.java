package io.bihuan.platform.axon;

import com.mongodb.client.MongoDatabase;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;

/**
 * Where the events of parked aggregates wait. An event is parked once: a batch that is rolled back and tried again meets
 * events that wait here already.
 */
final class CarPark extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

    private CarPark(Builder<EventMessage<?>> builder) {
        super(builder);
    }

    static CarPark of(String group, Configuration configuration, MongoDatabase database) {
        return new CarPark(MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(configuration.serializer()));
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
        String event = letter.message().getIdentifier();
        for (DeadLetter<? extends EventMessage<?>> waiting : deadLetterSequence(sequenceIdentifier)) {
            if (waiting.message().getIdentifier().equals(event)) {
                return;
            }
        }
        super.enqueue(sequenceIdentifier, letter);
    }
}
