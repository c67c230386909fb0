package io.bihuan.platform.trail.audit;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.history.LogProof;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.trail.BihuanTrailAutoConfiguration;
import io.bihuan.platform.trail.Trail;
import io.bihuan.platform.trail.TrailLog;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The trail of reads for auditors, and what follows it. */
@AutoConfiguration(after = BihuanTrailAutoConfiguration.class)
@ConditionalOnBean(TrailLog.class)
public class BihuanAuditAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TrailIndex trailIndex(MongoDatabase database) {
        TrailIndex index = new TrailIndex(database);
        index.createIndexes();
        return index;
    }

    @Bean
    @ConditionalOnMissingBean(name = "trailFollowing")
    Recurring trailFollowing(TrailLog trail, TrailIndex index) {
        return new Recurring("bihuan-trail", new TrailFollower(trail, index)::turn);
    }

    @Bean
    @ConditionalOnMissingBean
    TrailQuestions trailQuestions(TrailLog trail, TrailIndex index, ObjectProvider<Blindness> blindness) {
        return new TrailQuestions(trail, index, blindness::orderedStream);
    }

    @Bean
    @ConditionalOnMissingBean
    ReadsApi readsApi(TrailQuestions questions, TrailLog trail, Recorder recorder, ObjectProvider<KeyFiles> keys) {
        return new ReadsApi(questions, trail, recorder, new LogProof(keys));
    }

    @Bean
    @ConditionalOnMissingBean
    AnomaliesApi anomaliesApi(TrailLog trail, ObjectProvider<Blindness> blindness, Recorder recorder, Clock clock) {
        WeeklyAnomalies anomalies = new WeeklyAnomalies(trail, AnomalyThresholds.bundled(), blindness::orderedStream);
        return new AnomaliesApi(anomalies, recorder, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    InterferenceCandidatesApi interferenceCandidatesApi(TrailQuestions questions, Recorder recorder, Trail trail) {
        return new InterferenceCandidatesApi(questions, recorder, trail);
    }
}
