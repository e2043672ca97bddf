package kr.municipal.training.workflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("집의 설계: 절차 모듈")
class WorkflowArchitectureTest {

    private static final String ROOT = "kr.municipal.training.workflow.";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kr.municipal.training.workflow");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT + "architecture.planted");

    private static final ArchRule ENGINE_ONLY_HERE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "participation..",
                    ROOT + "approval..",
                    ROOT + "courserun..",
                    ROOT + "followup..",
                    ROOT + "engine..",
                    ROOT + "tasklist..",
                    ROOT + "diagram..",
                    ROOT + "autoconfigure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final ArchRule INSIDE_OF_ENGINE_ONLY_HERE = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "engine..", ROOT + "tasklist..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine.impl..", "org.camunda.bpm.webapp.impl..");

    private static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static final ArchRule DELEGATES_ARE_OURS_ALONE = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .notHaveModifier(JavaModifier.PUBLIC);

    private static final ArchRule LISTENERS_ARE_OURS_ALONE =
            classes().that().implement(TaskListener.class).should().notHaveModifier(JavaModifier.PUBLIC);

    private static final ArchRule NO_CYCLES =
            SlicesRuleDefinition.slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    private static final ArchRule PROCESSES_SEE_NO_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "store..", ROOT + "autoconfigure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", ROOT + "store..");

    @Test
    @DisplayName("엔진을 아는 것은 정해진 꾸러미뿐이다")
    void engineOnlyHere() {
        holds(ENGINE_ONLY_HERE);
    }

    @Test
    @DisplayName("엔진의 속은 engine과 tasklist만 안다")
    void insideOfEngineOnlyHere() {
        holds(INSIDE_OF_ENGINE_ONLY_HERE);
    }

    @Test
    @DisplayName("지금이 언제인지는 시계가 말한다")
    void timeIsHandedIn() {
        holds(TIME_IS_HANDED_IN);
    }

    @Test
    @DisplayName("델리게이트와 리스너는 꾸러미 밖에서 보이지 않는다")
    void delegates() {
        holds(DELEGATES_ARE_OURS_ALONE);
        LISTENERS_ARE_OURS_ALONE.check(OURS);
    }

    @Test
    @DisplayName("꾸러미 사이에 돌고 도는 의존이 없고, 절차는 데이터베이스를 모른다")
    void shape() {
        NO_CYCLES.check(OURS);
        PROCESSES_SEE_NO_DATABASE.check(OURS);
    }

    /** The rule holds for us, and finds what was planted: a rule that finds nothing proves nothing. */
    private static void holds(ArchRule rule) {
        rule.check(OURS);
        assertThat(PLANTED).isNotEmpty();
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }
}
