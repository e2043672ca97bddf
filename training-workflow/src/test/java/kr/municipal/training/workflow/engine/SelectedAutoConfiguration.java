package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/** Spring Boot's auto-configuration, and of ours only what a test names; the domain and its tables stay out. */
public abstract class SelectedAutoConfiguration extends AutoConfigurationImportSelector {

    private final Set<String> ours;
    private final Set<String> leftOut;

    protected SelectedAutoConfiguration(Set<Class<?>> ours, Set<Class<?>> leftOut) {
        this.ours = names(ours);
        this.leftOut = names(leftOut);
    }

    private static Set<String> names(Set<Class<?>> classes) {
        return Set.copyOf(classes.stream().map(Class::getName).toList());
    }

    @Override
    protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
        return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
    }

    @Override
    protected List<String> getCandidateConfigurations(
            AnnotationMetadata metadata, @Nullable AnnotationAttributes attributes) {
        return super.getCandidateConfigurations(metadata, attributes).stream()
                .filter(name -> !name.startsWith("kr.municipal.") || ours.contains(name))
                .filter(name -> !name.equals(FlywayAutoConfiguration.class.getName()))
                .filter(name -> !leftOut.contains(name))
                .toList();
    }
}
