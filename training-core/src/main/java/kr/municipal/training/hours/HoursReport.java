package kr.municipal.training.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.municipal.training.staff.StaffNumber;

/**
 * Where everybody stands with the hours of one year, by person and by department. Immutable and thread-safe; drawn up in
 * linear time, sorted in n log n.
 *
 * @param year the year
 * @param people each person once; kept by staff number
 */
public record HoursReport(int year, List<HoursStanding> people) {

    /** Checks that all are of the year, of four digits, and nobody is there twice, and sorts them. */
    public HoursReport {
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        people = people.stream()
                .sorted(Comparator.comparing(standing -> standing.official().value()))
                .toList();
        Set<StaffNumber> seen = new HashSet<>();
        for (HoursStanding standing : people) {
            if (standing.year() != year) {
                throw new IllegalArgumentException(
                        "the hours of " + standing.official() + " are of " + standing.year() + ", not of " + year);
            }
            if (!seen.add(standing.official())) {
                throw new IllegalArgumentException("official " + standing.official() + " is there twice");
            }
        }
    }

    /**
     * Returns those to whom hours are missing.
     *
     * @return the people, the most missing first, then by staff number
     */
    public List<HoursStanding> peopleShort() {
        return people.stream()
                .filter(HoursStanding::isShort)
                .sorted(Comparator.comparing(HoursStanding::missing).reversed())
                .toList();
    }

    /**
     * Returns where each department stands. Of a department renamed within the list, the name of its first person is
     * told.
     *
     * @return the departments by code
     */
    public List<DepartmentHours> departments() {
        Map<String, List<HoursStanding>> byCode = new TreeMap<>();
        for (HoursStanding standing : people) {
            byCode.computeIfAbsent(standing.affiliation().department().value(), code -> new ArrayList<>())
                    .add(standing);
        }
        return byCode.values().stream().map(HoursReport::sum).toList();
    }

    private static DepartmentHours sum(List<HoursStanding> members) {
        int peopleShort = 0;
        int withoutRequirement = 0;
        LearningHours recognized = LearningHours.ZERO;
        LearningHours missing = LearningHours.ZERO;
        for (HoursStanding member : members) {
            peopleShort += member.isShort() ? 1 : 0;
            withoutRequirement += member.required() == null ? 1 : 0;
            recognized = recognized.plus(member.recognized());
            missing = missing.plus(member.missing());
        }
        return new DepartmentHours(
                members.get(0).affiliation().department(),
                members.get(0).affiliation().departmentName(),
                members.size(),
                peopleShort,
                withoutRequirement,
                recognized,
                missing);
    }
}
