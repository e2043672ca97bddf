package kr.municipal.training.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.lang3.Validate;

/**
 * A survey broken down by runs, topics, years or any other groups (집단별 집계), in which nobody can be recognised, not by
 * subtraction either.
 *
 * <p>A group with fewer answers than the minimum group is hidden. If the hidden groups together still have fewer, the
 * total less the shown groups would tell their answers: then the smallest group shown is hidden as well (complementary
 * suppression; Hundepool and others, Statistical Disclosure Control, 2012, chapter 4). The same holds for each question
 * and each row of a matrix, which fewer may have answered. Texts are shown with the total only, never beside a group.
 *
 * <p>This protects one breakdown. Two breakdowns of the same answers, by topic and by department say, can be played off
 * against each other: show one of them.
 *
 * @param total the result of all groups together
 * @param groups the result of each group, in the order given; hidden ones are suppressed
 */
public record SurveyBreakdown(SurveySummary total, Map<String, SurveySummary> groups) {

    /** Checks that there is a group, and copies the groups. */
    public SurveyBreakdown {
        Objects.requireNonNull(total, "total");
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        Validate.notEmpty(groups, "a breakdown needs a group");
    }

    /**
     * Breaks a survey down.
     *
     * @param groups the answers of each group by its name, in the order to show; at least one, nobody in two of them, all
     *     of the same questionnaire
     * @param minimumGroup the fewest answers that are broken down, 1 or more; {@link SurveySummary#MINIMUM_GROUP} unless the
     *     municipality sets another number
     * @return the breakdown
     * @throws IllegalArgumentException if there is no group, the questionnaires differ, or the minimum group is below 1
     */
    public static SurveyBreakdown of(Map<String, SurveyTally> groups, int minimumGroup) {
        List<SurveyTally> tallies = List.copyOf(new LinkedHashMap<>(groups).values());
        SurveySummary total = SurveyTally.sum(tallies).summary(minimumGroup);
        List<Boolean> none = Collections.nCopies(tallies.size(), false);
        List<Boolean> hidden =
                hidden(tallies.stream().map(SurveyTally::responses).toList(), none, minimumGroup);
        List<List<QuestionSummary>> byQuestion = IntStream.range(
                        0, tallies.get(0).questions().size())
                .mapToObj(question -> broken(
                        tallies.stream()
                                .map(one -> one.questions().get(question))
                                .toList(),
                        hidden,
                        minimumGroup))
                .toList();
        Map<String, SurveySummary> shown = new LinkedHashMap<>();
        for (String name : groups.keySet()) {
            int group = shown.size();
            SurveyTally tally = tallies.get(group);
            shown.put(
                    name,
                    hidden.get(group)
                            ? tally.hidden()
                            : tally.shown(byQuestion.stream()
                                    .map(one -> one.get(group))
                                    .toList()));
        }
        return new SurveyBreakdown(total, shown);
    }

    /**
     * Compares two groups by the mean of a scale.
     *
     * @param question the key of the scale
     * @param one the name of the first group
     * @param other the name of the second
     * @return the difference; unknown if either is hidden or did not answer
     * @throws IllegalArgumentException if there is no such group
     */
    public Difference difference(QuestionKey question, String one, String other) {
        return Difference.between(
                group(one).mean(question).orElse(null),
                group(other).mean(question).orElse(null));
    }

    private SurveySummary group(String name) {
        return Optional.ofNullable(groups.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no group '" + name + "' among " + groups.keySet()));
    }

    private static List<QuestionSummary> broken(List<QuestionTally> groups, List<Boolean> alreadyHidden, int minimum) {
        List<Boolean> hidden = hidden(groups.stream().map(QuestionTally::count).toList(), alreadyHidden, minimum);
        List<List<QuestionSummary>> byRow = IntStream.range(
                        0, groups.get(0).rows().size())
                .mapToObj(row -> broken(
                        groups.stream().map(group -> group.rows().get(row)).toList(), hidden, minimum))
                .toList();
        List<QuestionSummary> summaries = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            QuestionTally tally = groups.get(i);
            int group = i;
            summaries.add(
                    hidden.get(i) || tally.question() instanceof Question.FreeText
                            ? QuestionSummary.hidden(tally.question(), tally.count())
                            : tally.shown(
                                    byRow.stream().map(row -> row.get(group)).toList()));
        }
        return summaries;
    }

    /** A group shown has the minimum at least, so hiding one more of them is always enough. */
    private static List<Boolean> hidden(List<Integer> counts, List<Boolean> already, int minimum) {
        List<Boolean> hidden = new ArrayList<>();
        int together = 0;
        int smallest = -1;
        for (int i = 0; i < counts.size(); i++) {
            boolean hide = already.get(i) || counts.get(i) < minimum;
            hidden.add(hide);
            together += hide ? counts.get(i) : 0;
            if (!hide && (smallest < 0 || counts.get(i) < counts.get(smallest))) {
                smallest = i;
            }
        }
        if (0 < together && together < minimum && smallest >= 0) {
            hidden.set(smallest, true);
        }
        return hidden;
    }
}
