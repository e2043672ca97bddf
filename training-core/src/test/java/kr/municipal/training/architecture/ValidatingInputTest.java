package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.CheckInCodes;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.direction.DirectionDraft;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.operation.ScheduleDraft;
import kr.municipal.training.practice.ActionPlanDraft;
import kr.municipal.training.practice.FollowUpDraft;
import kr.municipal.training.run.ScheduleDate;
import kr.municipal.training.survey.Question;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("입력과 설정은 Bean Validation으로도 검사된다")
class ValidatingInputTest {

    private static final String OURS = "kr.municipal.training.";
    private static final ApplicationId ID = ApplicationId.of("A-1");
    private static final Locale MACHINE = Locale.getDefault();
    private static final Validator VALIDATOR = answering(Locale.KOREAN);

    @AfterEach
    void machineSpeaksAgain() {
        Locale.setDefault(MACHINE);
    }

    private static final String DRAFTS = "\\w+(Draft|Policy|Caps?|Requirements?|Table|Quotas?|Thresholds?)";
    private static final String SETTINGS = "\\w+(Rules?|Dates|Terms|Template|Questionnaire|Calendar|Codes|Attempt)"
            + "|Questionnaire|AtLeast|Named|Holiday|Scale|Choice|FreeText|Matrix|Row|Steps";

    /** Where a scale begins and ends is for each office to say. */
    private static final Set<String> ANY_NUMBER = Set.of("Scale.min", "Scale.max", "Steps.min", "Steps.max");

    /** Everything that comes from a form, and every setting, by the last word of its name. */
    static Stream<Class<?>> draftsAndSettings() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("kr.municipal.training")
                        .stream()
                        .filter(type -> !type.isInterface() && !type.isAnonymousClass())
                        .filter(type -> type.getSimpleName().matches(DRAFTS)
                                || type.isRecord() && type.getSimpleName().matches(SETTINGS))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("draftsAndSettings")
    @DisplayName("모든 입력과 설정에 제약이 있고, 두 언어로 말한다")
    void constrained(Class<?> type) {
        BeanDescriptor described = VALIDATOR.getConstraintsForClass(type);
        List<ConstraintDescriptor<?>> constraints = described.getConstrainedProperties().stream()
                .flatMap(property -> Stream.concat(
                        property.getConstraintDescriptors().stream(),
                        property.getConstrainedContainerElementTypes().stream()
                                .flatMap(element -> element.getConstraintDescriptors().stream())))
                .collect(Collectors.toList());

        assertThat(constraints).as("constraints of " + type.getSimpleName()).isNotEmpty();
        assertThat(constraints).allSatisfy(constraint -> {
            String key = constraint.getMessageTemplate().replaceAll("[{}]", "");
            assertThat(key).startsWith(OURS);
            assertThat(messages("").containsKey(key)).as(key).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("draftsAndSettings")
    @DisplayName("없어도 되는 값과 예·아니요가 아니면 값마다 제약이 있다")
    void everyValueConstrained(Class<?> type) {
        BeanDescriptor described = VALIDATOR.getConstraintsForClass(type);
        assertThat(Stream.ofNullable(type.getRecordComponents())
                        .flatMap(Stream::of)
                        .filter(component -> component.getType() != boolean.class)
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .filter(name -> !ANY_NUMBER.contains(type.getSimpleName() + "." + name)))
                .allMatch(name -> described.getConstraintsForProperty(name) != null);
    }

    @Test
    @DisplayName("입력과 설정을 빠짐없이 찾는다")
    void found() {
        assertThat(draftsAndSettings())
                .hasSizeGreaterThan(45)
                .contains(ApprovalDraft.class, AttendanceRatePolicy.class, CheckInCodes.class, Question.Matrix.class);
        assertThat(VALIDATOR.getConstraintsForClass(Unconstrained.class).isBeanConstrained())
                .isFalse();
    }

    @Test
    @DisplayName("모듈로 쓰더라도 검사기는 제약이 있는 모든 꾸러미를 읽을 수 있다")
    void readableInModules() throws URISyntaxException {
        Path classes = Path.of(ApprovalDraft.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> opened = ModuleFinder.of(classes).find(OURS + "core").orElseThrow().descriptor().opens().stream()
                .filter(opens -> opens.targets().contains("org.hibernate.validator"))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());

        assertThat(draftsAndSettings().map(Class::getPackageName)).isSubsetOf(opened);
    }

    @Test
    @DisplayName("두 언어의 문장은 열쇠가 같고, 한국어 파일은 비어 있어 기본 파일을 따른다")
    void sameKeys() {
        assertThat(new TreeSet<>(keys("_en"))).isEqualTo(new TreeSet<>(keys("")));
        assertThat(keys("_ko")).isEmpty();
    }

    @ParameterizedTest(name = "기계는 {0}, 사람은 {1}")
    @CsvSource({
        "ko, ko, 고를 수 없는 값입니다. 목록에서 골라 주십시오., 1000자 이내로 적어 주십시오.",
        "en, ko, 고를 수 없는 값입니다. 목록에서 골라 주십시오., 1000자 이내로 적어 주십시오.",
        "ko, en, This cannot be chosen. Please choose from the list., Please write at most 1000 characters.",
        "en, en, This cannot be chosen. Please choose from the list., Please write at most 1000 characters."
    })
    @DisplayName("무엇이 틀렸는지 기계의 언어와 상관없이 사람의 언어로 말한다")
    void said(String machine, String person, String ofDecision, String ofReason) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        ResourceBundle.clearCache();

        assertThat(violations(
                        answering(Locale.forLanguageTag(person)), new ApprovalDraft("MAYBE", "가".repeat(1_001), null)))
                .isEqualTo(Map.of("decision", ofDecision, "reason", ofReason));
    }

    @Test
    @DisplayName("설정은 만들기 전에도 검사된다")
    void beforeItIsMade() throws NoSuchMethodException {
        Constructor<AttendanceRatePolicy> maker =
                AttendanceRatePolicy.class.getConstructor(int.class, boolean.class, boolean.class);

        assertThat(VALIDATOR.forExecutables().validateConstructorParameters(maker, new Object[] {101, false, false}))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("퍼센트는 0부터 100까지입니다.");
    }

    @Test
    @DisplayName("검사기가 없어도 라이브러리는 그대로 쓸 수 있다")
    void withoutProvider() throws Exception {
        List<URL> paths = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!path.contains("hibernate-validator")) {
                paths.add(Path.of(path).toUri().toURL());
            }
        }
        try (URLClassLoader alone =
                new URLClassLoader(paths.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> alone.loadClass("org.hibernate.validator.HibernateValidator"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> type = alone.loadClass(ApprovalDraft.class.getName());
            Object draft = type.getConstructor(String.class, String.class, String.class)
                    .newInstance("MAYBE", "까닭", null);
            assertThat(type.getMethod("objections").invoke(draft)).asString().contains("DECISION_UNKNOWN");
        }
    }

    @Test
    @DisplayName("빠진 것, 읽을 수 없는 것, 답하지 않은 설문을 찾고, 옳은 것은 받는다")
    void drafts() {
        assertThat(violations(new ApprovalDraft(null, null, null))).containsOnlyKeys("decision");
        assertThat(violations(new ApprovalDraft("APPROVE", " ", "1"))).isEmpty();
        assertThat(violations(new AttendanceDraft("한 시간", "-5", false, false))).containsOnlyKeys("late", "leftEarly");
        assertThat(violations(new AttendanceDraft(" 30 ", null, false, false))).isEmpty();
        assertThat(violations(new ActionPlanDraft(ID, "\u3000\u0000", true, false)))
                .containsEntry("text", "내용을 적어 주십시오.");
        assertThat(violations(new FollowUpDraft(ID, 1, null, "x".repeat(1_001), true, false)))
                .containsOnlyKeys("used", "note");
        assertThat(violations(new DirectionDraft("SIDEWAYS", "까닭"))).containsOnlyKeys("direction");
        assertThat(violations(new DirectionDraft("KEEP", "까닭"))).isEmpty();
        assertThat(violations(Questionnaires.satisfaction().read(Map.of()))).containsOnlyKeys("objections");
    }

    @Test
    @DisplayName("바꿀 일정의 날짜는 하나하나 검사되고, 빠진 날짜가 있으면 알린다")
    void datesOfASchedule() {
        ScheduleDraft shown = ScheduleDraft.of(Runs.aRun().build(), Moments.SEOUL);
        assertThat(violations(shown)).isEmpty();

        Map<ScheduleDate, String> dates = new EnumMap<>(shown.dates());
        dates.put(ScheduleDate.SURVEY_DEADLINE, "3월 어느 날");
        assertThat(violations(new ScheduleDraft(shown.run(), shown.zone(), dates, shown.sessions())))
                .containsOnly(Map.entry("dates[SURVEY_DEADLINE].<map value>", "날짜와 시각을 2026-03-10T14:00처럼 적어 주십시오."));
        dates.remove(ScheduleDate.SURVEY_DEADLINE);
        assertThat(violations(new ScheduleDraft(shown.run(), shown.zone(), dates, shown.sessions())))
                .containsOnly(Map.entry("dates", "값이 있어야 합니다."));
    }

    @ParameterizedTest(name = "{0}자리, 앞뒤 {1}단계: {2}")
    @CsvSource({"5, 1, 6 이상이어야 합니다.", "9, 1, 8 이하여야 합니다.", "6, -1, 0 이상이어야 합니다.", "6, 11, 10 이하여야 합니다."})
    @DisplayName("출석 번호의 설정도 만들기 전에 검사된다")
    void codesBeforeTheyAreMade(int digits, int drift, String said) throws NoSuchMethodException {
        Constructor<CheckInCodes> maker =
                CheckInCodes.class.getConstructor(CheckInCodes.Algorithm.class, Duration.class, int.class, int.class);

        assertThat(VALIDATOR.forExecutables().validateConstructorParameters(maker, new Object[] {
                    CheckInCodes.Algorithm.HMAC_SHA_256, Duration.ofSeconds(30), digits, drift
                }))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(said);
    }

    private record Unconstrained(String text) {}

    private static Validator answering(Locale person) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), person, context -> person, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Map<String, String> violations(Object input) {
        return violations(VALIDATOR, input);
    }

    private static Map<String, String> violations(Validator validator, Object input) {
        return validator.validate(input).stream()
                .collect(Collectors.toMap(one -> one.getPropertyPath().toString(), ConstraintViolation::getMessage));
    }

    private static Set<String> keys(String suffix) {
        return messages(suffix).keySet();
    }

    private static ResourceBundle messages(String suffix) {
        return ResourceBundle.getBundle(
                "ContributorValidationMessages" + suffix,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
