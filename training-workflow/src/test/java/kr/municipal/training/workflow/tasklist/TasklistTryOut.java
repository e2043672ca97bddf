package kr.municipal.training.workflow.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.workflow.engine.SampleProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts the sample processes in a browser's reach, to look at Tasklist while working on it. */
@Configuration(proxyBeanMethods = false)
@Import(SampleProcesses.class)
class TasklistTryOut {

    static final List<TasklistUser> PEOPLE = List.of(
            new TasklistUser("head1", "홍길동", null, Set.of("officials", "approvers"), "head1"),
            new TasklistUser("head2", "성춘향", null, Set.of("officials", "approvers"), "head2"),
            new TasklistUser("officer1", "이몽룡", null, Set.of("officials", "trainingofficers"), "officer1"),
            new TasklistUser("official1", "심청", null, Set.of("officials"), "official1"),
            new TasklistUser("admin1", "관리자", null, Set.of("camunda-admin"), "admin1"));

    @Bean
    ApplicationRunner people(TasklistUsers users, RuntimeService runtime) {
        return arguments -> {
            users.ensure(PEOPLE);
            runtime.startProcessInstanceByKey("sample-approval", SampleProcesses.APPROVER.with("head1"));
            runtime.startProcessInstanceByKey("course-run");
        };
    }

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(TasklistTryOut.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                "8099",
                "server.address",
                "127.0.0.1",
                "spring.datasource.url",
                "jdbc:h2:mem:tryout;DB_CLOSE_DELAY=-1",
                "training.workflow.packaged-folder",
                "sample-bpmn"));
        application.run(arguments);
    }
}
