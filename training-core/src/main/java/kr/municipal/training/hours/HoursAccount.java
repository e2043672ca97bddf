package kr.municipal.training.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.StaffNumber;

/**
 * All hours recognised to one person (상시학습 실적). Immutable and thread-safe; recognising returns the account with one
 * entry more. Two recognitions of one person at the same time must be serialised by whoever stores them, or each would
 * see the same rest of the cap.
 *
 * @param official whose account it is
 * @param entries the recognitions; kept by day of recognition
 */
public record HoursAccount(StaffNumber official, List<Recognition> entries) {

    /** Checks that every entry is the person's own, and sorts them. */
    public HoursAccount {
        Objects.requireNonNull(official, "official");
        entries = entries.stream().sorted(Comparator.comparing(Recognition::on)).toList();
        for (Recognition entry : entries) {
            if (!entry.official().equals(official)) {
                throw new IllegalArgumentException("the recognition of '" + entry.subject() + "' belongs to "
                        + entry.official() + ", not to " + official);
            }
        }
    }

    /**
     * Returns the account without entries.
     *
     * @param official whose account it is
     * @return the empty account
     */
    public static HoursAccount empty(StaffNumber official) {
        return new HoursAccount(official, List.of());
    }

    /**
     * Returns the years for which something was recognised.
     *
     * @return the years, earliest first
     */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        entries.forEach(entry -> years.add(entry.hours().year()));
        return years;
    }

    /**
     * Returns the hours recognised for a year, all kinds together.
     *
     * @param year the year
     * @return the hours; none for a year without entries
     */
    public LearningHours recognized(int year) {
        return sum(entry -> entry.hours().year() == year);
    }

    /**
     * Returns the hours of one kind recognised for a year.
     *
     * @param year the year
     * @param kind the kind, told by its code
     * @return the hours
     */
    public LearningHours recognized(int year, LearningKind kind) {
        return sum(entry -> entry.hours().year() == year && entry.hours().kind().isSameAs(kind));
    }

    /**
     * Returns the hours of a year that the person earned as a member of a department, wherever they belong now.
     *
     * @param year the year
     * @param department the department at completion
     * @return the hours
     */
    public LearningHours recognizedIn(int year, DepartmentCode department) {
        return sum(entry ->
                entry.hours().year() == year && entry.affiliation().department().equals(department));
    }

    /**
     * Answers "what does this course still give me this year?". Nothing is changed by asking.
     *
     * @param caps the table of caps
     * @param kind the kind of learning
     * @param year the year it would count for
     * @param hours the hours of the course, all of which would be asked for
     * @return the hours that would be recognised, and why not more
     */
    public RecognizedHours stillGives(RecognitionCaps caps, LearningKind kind, int year, LearningHours hours) {
        return caps.recognize(kind, year, hours, hours, recognized(year, kind));
    }

    /**
     * Recognises a learning under the cap of its year. Recognised in whatever order, the same learnings give the same
     * sum.
     *
     * @param caps the table of caps
     * @param kind the kind of learning
     * @param year the year it counts for
     * @param taught the hours taught
     * @param asked the hours asked for
     * @param affiliation department and grade at completion
     * @param subject what was learned
     * @param on the day of recognition
     * @return the account with this entry
     */
    public HoursAccount recognize(
            RecognitionCaps caps,
            LearningKind kind,
            int year,
            LearningHours taught,
            LearningHours asked,
            Affiliation affiliation,
            String subject,
            LocalDate on) {
        return with(new Recognition(
                official, affiliation, subject, on, caps.recognize(kind, year, taught, asked, recognized(year, kind))));
    }

    /**
     * Returns this account with one entry more, as it was decided.
     *
     * @param entry the entry
     * @return the account
     * @throws IllegalArgumentException if the entry belongs to somebody else
     */
    public HoursAccount with(Recognition entry) {
        List<Recognition> more = new ArrayList<>(entries);
        more.add(entry);
        return new HoursAccount(official, more);
    }

    private LearningHours sum(Predicate<Recognition> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> entry.hours().recognized())
                .reduce(LearningHours.ZERO, LearningHours::plus);
    }
}
