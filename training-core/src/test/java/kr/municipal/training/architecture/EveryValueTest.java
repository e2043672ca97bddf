package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.Escalation;
import kr.municipal.training.application.RefusedApplication;
import kr.municipal.training.application.StandIn;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.course.Course;
import kr.municipal.training.eligibility.ApplicantHistory;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.NoShow;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.EquipmentLists;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.HoursReport;
import kr.municipal.training.operation.EquipmentDraft;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.ScheduleChange;
import kr.municipal.training.operation.ScheduleDraft;
import kr.municipal.training.operation.SessionDraft;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.Candidate;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.selection.CapacityDraft;
import kr.municipal.training.selection.RankAdjustment;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.SeedCommitment;
import kr.municipal.training.selection.SelectionPolicy;
import kr.municipal.training.selection.SelectionResult;
import kr.municipal.training.selection.WaitingList;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.staff.JobSeries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value of the library promises, asked of one example of each by reflection. */
@DisplayName("모든 값의 약속: 널과 빈 글자를 받지 않고, 받은 목록을 복사한다")
class EveryValueTest {

    private static final List<String> CONCEPTS = List.of(
            "calendar", "staff", "hours", "course", "run", "eligibility", "operation", "application", "selection");

    private static Stream<Record> examples() {
        Submitted submitted = Applications.anApplication().submitted();
        Approved approved = Applications.anApplication().approved();
        Course course = FirstProgram.course(FirstProgram.AI);
        CourseRun run = Runs.aRun().build();
        Reason reason = Reason.of("NOT_IN_SERVICE").with("at", Moments.APPLYING);
        List<TrainingApplication> ended = List.of(
                submitted.reject(Applications.rejection(Staff.HEAD)),
                submitted.expire(Moments.APPROVAL_DEADLINE, Moments.APPROVAL_DEADLINE),
                submitted.withdraw(Moments.CLOSING, "출장"),
                submitted.takeOff(CancellationKind.TAKEN_OFF, Staff.OFFICER, Moments.CLOSING, "대상이 아닙니다."),
                approved.passOver(Moments.SEATING, reason));
        List<Record> values = new ArrayList<>(List.of(
                Moments.calendar(),
                Staff.APPLICANT,
                Staff.DIGITAL,
                Staff.anOfficial().build(),
                Staff.department(Staff.DIGITAL),
                Staff.anOfficial().build().grade(),
                Staff.affiliation(Staff.anOfficial().build()),
                FirstProgram.ID,
                FirstProgram.program(),
                FirstProgram.AI,
                course,
                (Record) course.topic(),
                course.materials().get(0),
                course.materials().get(0).id(),
                course.equipment().get(0),
                EquipmentLists.LIST.lines().get(0),
                EquipmentLists.LIST,
                EquipmentLists.NOTE,
                new EquipmentDraft("ai-2026-1-1", "노트북", "READY", "총무과"),
                run,
                run.id(),
                (Record) run.capacity(),
                Runs.session(),
                Runs.session().id(),
                Runs.window(),
                Runs.schedule(),
                Facts.ofAnApplication().after(run, Moments.OPENING).build(),
                new PriorApplication(run.id(), run.course(), 2026, Moments.OPENING),
                EligibilityPolicy.everyOfficial(),
                submitted.id(),
                submitted.entry(),
                submitted.entry().line(),
                submitted.currentStep(),
                submitted.change(),
                Applications.approval(Staff.HEAD),
                Applications.rejection(Staff.HEAD),
                new ApprovalDraft("APPROVE", "좋습니다."),
                new RefusedApplication(submitted.id(), Staff.APPLICANT, run.id(), Moments.APPLYING, List.of(reason))));
        SelectionResult selection =
                SelectionPolicy.firstCome().select(Runs.aRun().build(), List.of(Candidate.of(approved)));
        Waitlisted waiting = Applications.anApplication().waitlisted();
        values.addAll(List.of(
                selection,
                selection.ranking().get(0),
                selection.ranking().get(0).measured(),
                selection.ranking().get(0).candidate(),
                selection.outcomes().get(0),
                new RankAdjustment(approved.id(), 2, 1, Staff.OFFICER, Moments.SEATING, "발표를 맡았습니다."),
                SeatOffer.open(waiting, Moments.SEATING, Moments.CLASS_START),
                WaitingList.of(List.of(waiting)).offer(1, Moments.SEATING, Moments.CLASS_START),
                new CapacityChange(run.capacity(), 1, 0),
                new CapacityDraft("20", false),
                Lots.SEED,
                SeedCommitment.to(Lots.SEED, Moments.OPENING)));
        ApprovalRules rules = new ApprovalRules(3, 2, Moments.calendar());
        Absence absence = new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, Staff.OFFICER);
        InMemoryAbsences absences = new InMemoryAbsences();
        absences.save(absence);
        values.addAll(List.of(
                absence,
                JobSeries.of("사회복지"),
                new StandIn(Staff.HEAD, reason),
                new Escalation(1, Staff.TOP, Moments.DECIDING, reason),
                rules,
                rules.quota(submitted, List.of(approved)).orElseThrow(),
                new Approvers(Staff.officials(), Staff.departments(), absences)
                        .pending(submitted, Moments.APPROVAL_DEADLINE, Moments.APPLYING)));
        ended.forEach(application -> values.add((Record) application));
        values.addAll(List.of(
                new CancellationDraft("TAKEN_OFF", "출장"),
                new ScheduleChange(run, Runs.schedule(), Set.of(Runs.session().id())),
                ScheduleDraft.of(run, Moments.SEOUL),
                new SessionDraft(1, "2026-03-10", "14:00", "17:00", "강당"),
                new RunChange(run.id(), Moments.APPLYING, Staff.OFFICER, List.of(reason), "강사 사정")));
        values.addAll(List.of(
                new NoShow(run.id(), Moments.CLASS_END),
                new ApplicantHistory(
                        List.of(run), Set.of(run.course()), List.of(new NoShow(run.id(), Moments.CLASS_END))),
                KoreanHolidays.table(),
                KoreanHolidays.table().holidays().get(0),
                Learning.CLASS,
                Learning.CAPS,
                Learning.CAPS.rows().get(0),
                (Record) Learning.CAPS.rows().get(0).perYear(),
                Learning.recognition("A1", 2026, 180),
                Learning.recognition("A1", 2026, 180).hours(),
                Learning.account(Learning.recognition("A1", 2026, 180)),
                Learning.REQUIREMENTS,
                Learning.REQUIREMENTS.rows().get(0),
                Learning.standing(Staff.official(1), 60),
                new HoursReport(2026, List.of(Learning.standing(Staff.official(1), 60))),
                new HoursReport(2026, List.of(Learning.standing(Staff.official(1), 60)))
                        .departments()
                        .get(0)));
        return values.stream();
    }

    @Test
    @DisplayName("앞쪽 아홉 꾸러미의 모든 값에 보기가 있다")
    void everyValueHasAnExample() {
        Set<String> examined = new HashSet<>();
        examples().forEach(value -> examined.add(value.getClass().getName()));
        List<String> withComponents = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(CONCEPTS.stream()
                                .map(concept -> "kr.municipal.training." + concept)
                                .toArray(String[]::new))
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                        .filter(type -> Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> !component.getType().isPrimitive()))
                        .map(Class::getName)
                        .toList();

        assertThat(withComponents).hasSizeGreaterThan(30).allSatisfy(type -> assertThat(examined)
                .contains(type));
    }

    @ParameterizedTest(name = "널: {0}")
    @MethodSource("examples")
    void refusesNull(Record example) {
        RecordComponent[] components = example.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Optional<Throwable> refusal = refusal(example, i, null);
                if (isNullable(components[i])) {
                    // A status change has either an actor or the system's word; the rest takes null as it comes.
                    refusal.ifPresent(thrown -> assertThat(thrown).isInstanceOf(IllegalArgumentException.class));
                } else {
                    assertThat(refusal).as("null for %s", components[i]).isPresent();
                    assertThat(refusal.orElseThrow())
                            .as("null for %s", components[i])
                            .isInstanceOf(NullPointerException.class);
                }
            }
        }
    }

    @ParameterizedTest(name = "빈 글자: {0}")
    @MethodSource("examples")
    void refusesBlankText(Record example) {
        RecordComponent[] components = example.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == String.class && !isNullable(components[i])) {
                for (String blank : List.of("", " ", "\t\n", "\u3000")) {
                    assertThat(refusal(example, i, blank))
                            .as("'%s' for %s", blank, components[i])
                            .get()
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @ParameterizedTest(name = "목록: {0}")
    @MethodSource("examples")
    void copiesCollections(Record example) throws ReflectiveOperationException {
        RecordComponent[] components = example.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object kept = components[i].getAccessor().invoke(example);
            if (kept instanceof Collection<?> collection) {
                Collection<Object> mutable =
                        collection instanceof Set ? new HashSet<>(collection) : new ArrayList<>(collection);
                Object copy = components[i].getAccessor().invoke(with(example, i, mutable));
                mutable.clear();
                assertThat(copy).isEqualTo(kept);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(((Collection<?>) copy)::clear);
            } else if (kept instanceof Map<?, ?> map) {
                Map<Object, Object> mutable = new HashMap<>(map);
                Object copy = components[i].getAccessor().invoke(with(example, i, mutable));
                mutable.clear();
                assertThat(copy).isEqualTo(kept);
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(((Map<?, ?>) copy)::clear);
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Optional<Throwable> refusal(Record example, int index, @Nullable Object value) {
        try {
            with(example, index, value);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record with(Record example, int index, @Nullable Object value) throws ReflectiveOperationException {
        RecordComponent[] components = example.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = i == index ? value : components[i].getAccessor().invoke(example);
        }
        Constructor<? extends Record> canonical = example.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return canonical.newInstance(values);
    }
}
