package kr.municipal.training.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.PlantedForgery;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.architecture.planted.application.ReadsTheClock;
import kr.municipal.training.architecture.planted.application.RestoresATicket;
import kr.municipal.training.architecture.planted.course.KnowsItsRuns;
import kr.municipal.training.architecture.planted.eligibility.BringsALibrary;
import kr.municipal.training.architecture.planted.run.Postponable;
import kr.municipal.training.architecture.planted.util.RunHelper;
import kr.municipal.training.attendance.CheckIn;
import kr.municipal.training.attendance.SessionCheckIns;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.Eligible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule is asked twice: of the library, and of a violation planted among the tests, which it must find. */
@DisplayName("라이브러리의 짜임새")
class CoreArchitectureTest {

    private static final String ROOT = "kr.municipal.training";
    private static final String PLANTED = "kr.municipal.training.architecture.planted";

    /** Packages of one line do not know each other; a line knows the lines before it. */
    private static final List<Set<String>> LINES = List.of(
            Set.of("calendar", "staff"),
            Set.of("hours"),
            Set.of("course"),
            Set.of("run"),
            Set.of("eligibility"),
            Set.of("operation"),
            Set.of("application"),
            Set.of("selection"),
            Set.of("checklist", "attendance", "survey"),
            Set.of("completion"),
            Set.of("certificate"),
            Set.of("record"),
            Set.of("practice"),
            Set.of("direction"));

    /** Who may make each ticket, besides the ticket itself when a store rebuilds it. */
    private static final Map<Class<?>, Set<Class<?>>> MAKERS = Map.of(
            Eligible.class, Set.of(EligibilityPolicy.class),
            Submitted.class, Set.of(TrainingApplication.class),
            Approved.class, Set.of(Submitted.class),
            Waitlisted.class, Set.of(Approved.class),
            Selected.class, Set.of(Approved.class, Waitlisted.class),
            CheckIn.class, Set.of(SessionCheckIns.class),
            Completed.class, Set.of(CompletionPolicy.class),
            Certificate.class, Set.of());

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    @DisplayName("꾸러미 사이에 돌고 도는 의존이 없다")
    void noCycles() {
        holds(freeOfCycles(ROOT));
        finds(freeOfCycles(PLANTED), new ClassFileImporter().importPackages(PLANTED + ".staff", PLANTED + ".hours"));
    }

    @Test
    @DisplayName("의존은 한 방향으로만 간다: 앞의 개념은 뒤의 개념을 모른다")
    void arrowsPointBack() {
        holds(arrows(ROOT));
        finds(arrows(PLANTED), KnowsItsRuns.class);
    }

    @Test
    @DisplayName("정해진 순서에 없는 꾸러미는 없다")
    void everyPackageHasItsPlace() {
        holds(placed(ROOT));
        finds(placed(PLANTED), RunHelper.class);
    }

    @Test
    @DisplayName("자바(암호 포함)와 commons-lang3, jakarta.validation, jspecify 말고는 아무것도 쓰지 않는다")
    void plainJava() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.apache.commons.lang3..",
                        "jakarta.validation..",
                        "org.jspecify.annotations..",
                        ROOT + "..")));

        holds(rule);
        finds(rule, BringsALibrary.class);
    }

    @Test
    @DisplayName("지금이 언제인지, 여기가 어디인지 스스로 묻지 않는다")
    void timeIsAnArgument() {
        ArchRule rule = noClasses().should().accessTargetWhere(asksTheMachine());

        holds(rule);
        finds(rule, ReadsTheClock.class);
    }

    @Test
    @DisplayName("표는 바로 앞 단계만 만든다: 자격 → 접수 → 승인 → 선발 → 수료 → 수료증")
    void onlyThePreviousTicketMakesTheNext() {
        ArchRule rule = classes().should(makeOnlyTheirOwnTickets());

        holds(rule);
        finds(rule, PlantedForgery.class);
    }

    @Test
    @DisplayName("표를 만드는 생성자는 밖에서 부를 수 없다")
    void ticketsHaveNoPublicConstructor() {
        for (Class<?> ticket : MAKERS.keySet()) {
            assertThat(CORE.get(ticket).getConstructors())
                    .allMatch(constructor -> !constructor.getModifiers().contains(JavaModifier.PUBLIC));
            assertThat(CORE.get(ticket).getModifiers()).contains(JavaModifier.FINAL);
        }
    }

    @Test
    @DisplayName("저장에서 되살리기는 저장소의 일이고, 라이브러리는 표를 되살리지 않는다")
    void restoringIsForStores() {
        ArchRule rule = noClasses().should().accessTargetWhere(restoresATicket());

        holds(rule);
        finds(rule, RestoresATicket.class);
    }

    @Test
    @DisplayName("만들어진 것은 바뀌지 않는다: 모든 필드는 final이다")
    void nothingIsMutable() {
        // A validation provider makes a validator first and tells it its constraint afterwards.
        ArchRule rule = fields().that()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(ConstraintValidator.class)
                .should()
                .beFinal();

        holds(rule);
        finds(rule, Postponable.class);
    }

    @Test
    @DisplayName("개념이 아닌 이름은 쓰지 않는다")
    void namesAreConcepts() {
        ArchRule names =
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl|Dto|Info|Data)");
        ArchRule packages = noClasses()
                .should()
                .resideInAnyPackage("..model..", "..service..", "..impl..", "..util..", "..common..");

        holds(names);
        holds(packages);
        finds(names, RunHelper.class);
        finds(packages, RunHelper.class);
    }

    @Test
    @DisplayName("모든 꾸러미는 설명이 있고, 널을 표시하며, 모듈 밖에 공개되어 있다")
    void packagesAreDescribed() throws IOException {
        Path main = Path.of("src", "main", "java");
        String module = Files.readString(main.resolve("module-info.java"));
        Set<String> names = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThan(10);
        for (String name : names) {
            Path described = main.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(Files.readString(described)).startsWith("/**").contains("@NullMarked");
            assertThat(module).contains("exports " + name + ";");
        }
    }

    private static ArchRule freeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule arrows(String root) {
        return classes().should(new ArchCondition<>("know only the packages before their own") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String from = concept(root, one);
                    String to = concept(root, dependency.getTargetClass());
                    if (!from.equals(to) && line(to) >= 0 && line(from) <= line(to)) {
                        events.add(SimpleConditionEvent.violated(one, dependency.getDescription()));
                    }
                });
            }
        });
    }

    private static ArchRule placed(String root) {
        return classes().should(new ArchCondition<>("belong to a concept of the plan") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (line(concept(root, one)) < 0) {
                    events.add(SimpleConditionEvent.violated(one, one.getName() + " has no place in the plan"));
                }
            }
        });
    }

    private static String concept(String root, JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceFirst("\\..*", "") : "";
    }

    private static int line(String concept) {
        for (int i = 0; i < LINES.size(); i++) {
            if (LINES.get(i).contains(concept)) {
                return i;
            }
        }
        return -1;
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        Map<String, Set<String>> asked = new HashMap<>();
        asked.put("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv"));
        asked.put("java.time.ZoneId", Set.of("systemDefault"));
        asked.put("java.util.TimeZone", Set.of("getDefault"));
        asked.put("java.util.Locale", Set.of("getDefault"));
        asked.put("java.util.Calendar", Set.of("getInstance"));
        asked.put("java.util.Date", Set.of("<init>"));
        return DescribedPredicate.describe("asks the machine for time or place", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return asked.getOrDefault(owner, Set.of()).contains(name)
                    || (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.time.Clock") && name.startsWith("system"));
        });
    }

    private static ArchCondition<JavaClass> makeOnlyTheirOwnTickets() {
        return new ArchCondition<>("make only the ticket that follows their own") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getConstructorCallsFromSelf()
                        .forEach(call -> MAKERS.forEach((ticket, makers) -> {
                            boolean makesTicket = call.getTargetOwner().isEquivalentTo(ticket);
                            boolean allowed = one.isEquivalentTo(ticket)
                                    || makers.stream().anyMatch(one::isEquivalentTo);
                            if (makesTicket && !allowed) {
                                events.add(SimpleConditionEvent.violated(one, call.getDescription()));
                            }
                        }));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> restoresATicket() {
        return DescribedPredicate.describe(
                "restores a ticket",
                access -> access.getTarget().getName().equals("restore")
                        && MAKERS.keySet().stream()
                                .anyMatch(ticket -> access.getTargetOwner().isEquivalentTo(ticket)));
    }

    private static void holds(ArchRule rule) {
        rule.check(CORE);
    }

    private static void finds(ArchRule rule, Class<?>... planted) {
        finds(rule, new ClassFileImporter().importClasses(planted));
    }

    private static void finds(ArchRule rule, JavaClasses planted) {
        assertThat(rule.evaluate(planted).hasViolation())
                .as("finds what was planted: %s", rule.getDescription())
                .isTrue();
    }
}
