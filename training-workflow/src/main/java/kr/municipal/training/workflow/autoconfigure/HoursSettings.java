package kr.municipal.training.workflow.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.municipal.training.hours.HoursRequirement;
import kr.municipal.training.hours.HoursRequirements;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.hours.LearningKind;
import kr.municipal.training.hours.RecognitionCap;
import kr.municipal.training.hours.RecognitionCaps;
import kr.municipal.training.hours.YearlyCap;
import kr.municipal.training.staff.JobGrade;
import org.jspecify.annotations.Nullable;

/** Makes the tables of hours from the settings. A row that makes no sense stops the start and is named by its place. */
final class HoursSettings {

    private static final String CAPS = "training.hours.caps";
    private static final String REQUIREMENTS = "training.hours.requirements";

    private HoursSettings() {}

    static RecognitionCaps caps(List<TrainingProperties.Cap> rows) {
        if (rows.isEmpty()) {
            return RecognitionCaps.none();
        }
        List<RecognitionCap> table = each(CAPS, rows, HoursSettings::cap);
        return named(CAPS, () -> new RecognitionCaps(table));
    }

    static HoursRequirements requirements(List<TrainingProperties.Requirement> rows) {
        List<HoursRequirement> table = each(REQUIREMENTS, rows, HoursSettings::requirement);
        return named(REQUIREMENTS, () -> new HoursRequirements(table));
    }

    private static RecognitionCap cap(TrainingProperties.Cap row) {
        Integer hours = row.hours();
        if ((hours == null) != row.unlimited()) {
            throw new IllegalArgumentException(
                    "hours(시간)와 unlimited: true(무제한) 가운데 하나만 적으십시오. Say either hours or unlimited: true.");
        }
        return new RecognitionCap(
                LearningKind.of(given("kind", row.kind()), given("name", row.name())),
                given("from-year", row.fromYear()),
                row.toYear(),
                hours == null ? YearlyCap.unlimited() : YearlyCap.of(LearningHours.ofHours(hours)));
    }

    private static HoursRequirement requirement(TrainingProperties.Requirement row) {
        return new HoursRequirement(
                row.grades().stream().map(JobGrade::of).collect(Collectors.toSet()),
                given("from", row.from()),
                row.to(),
                LearningHours.ofHours(given("hours", row.hours())),
                given("source", row.source()));
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + "을(를) 적으십시오. " + name + " is missing.");
        }
        return value;
    }

    private static <R, T> List<T> each(String setting, List<R> rows, Function<R, T> made) {
        List<T> table = new ArrayList<>();
        for (R row : rows) {
            table.add(named(setting + "[" + table.size() + "]", () -> made.apply(row)));
        }
        return table;
    }

    private static <T> T named(String setting, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new IllegalStateException(setting + ": " + wrong.getMessage(), wrong);
        }
    }
}
