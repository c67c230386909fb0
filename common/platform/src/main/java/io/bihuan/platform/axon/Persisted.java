package io.bihuan.platform.axon;

import io.bihuan.kernel.PersistedEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the events of this service: every record with a logical name below the application's package. */
final class Persisted {

    private Persisted() {}

    static Set<Class<?>> events(BeanFactory factory) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(PersistedEvent.class));
        Set<Class<?>> events = new LinkedHashSet<>();
        for (String root : AutoConfigurationPackages.get(factory)) {
            scanner.findCandidateComponents(root)
                    .forEach(found -> events.add(ClassUtils.resolveClassName(
                            String.valueOf(found.getBeanClassName()), Persisted.class.getClassLoader())));
        }
        return events;
    }
}
