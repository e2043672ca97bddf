package kr.municipal.training.workflow.tasklist;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our labels, settings and styles in place of Camunda's.
 *
 * <p>Each pattern names one file and so is more specific than Camunda's; which of two files of one path wins would otherwise
 * depend on the order of dependencies in the application.
 */
public final class TasklistResources implements WebMvcConfigurer {

    private static final String OURS = "classpath:/kr/municipal/training/workflow/tasklist/webapp/";

    private final String webappPath;

    public TasklistResources(String webappPath) {
        this.webappPath = webappPath;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String application : List.of("tasklist", "welcome")) {
            serve(registry, application, "scripts/config\\.js", application);
            serve(registry, application, "locales/ko\\.json", application);
            serve(registry, application, "scripts/ours\\.js", "shared");
            serve(registry, application, "styles/user-styles\\.css", "shared");
        }
    }

    private void serve(ResourceHandlerRegistry registry, String application, String path, String from) {
        int folder = path.indexOf('/') + 1;
        registry.addResourceHandler("%s/app/%s/%s{file:%s}"
                        .formatted(webappPath, application, path.substring(0, folder), path.substring(folder)))
                .addResourceLocations(OURS + from + "/" + path.substring(0, folder))
                .setCacheControl(CacheControl.noCache());
    }
}
