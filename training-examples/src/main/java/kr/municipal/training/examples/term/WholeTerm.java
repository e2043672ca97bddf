package kr.municipal.training.examples.term;

import java.io.PrintStream;
import kr.municipal.training.examples.municipal.MunicipalApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Plays the first programme from opening to direction with everything real but the people: the same application as the
 * demonstration, over a database in memory and on a free port.
 */
public final class WholeTerm {

    private static final String[] SETTINGS = {
        "spring.datasource.url=jdbc:h2:mem:term;DB_CLOSE_DELAY=-1",
        "server.port=0",
        // The term fires the timers itself, each at its own moment.
        "camunda.bpm.job-execution.enabled=false",
        "logging.level.root=warn"
    };

    private WholeTerm() {}

    public static void main(String[] arguments) {
        PrintStream console = System.out;
        console.println("마포구 ‘4차 산업혁명 심화 강의’ 한 학기를 처음부터 끝까지 진행합니다. (사람과 응답은 모두 시연용입니다)");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(MunicipalApplication.class)
                .profiles("demo")
                .properties(SETTINGS)
                .run()) {
            TermReport report = application
                    .getAutowireCapableBeanFactory()
                    .createBean(Term.class)
                    .play(new Progress(console));
            report.print(console);
        }
    }
}
