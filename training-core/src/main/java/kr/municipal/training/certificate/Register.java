package kr.municipal.training.certificate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The register of one series (수료증 발급대장), as an auditor reads it: one line for each certificate in the order of the
 * numbers, revoked and replaced ones included. A snapshot, immutable and thread-safe.
 *
 * @param series the series
 * @param lastGiven the last place that was given, 0 if none was; kept apart from the certificates, so that a missing last
 *     one is seen
 * @param lines the lines; kept by number
 */
public record Register(NumberSeries series, int lastGiven, List<RegisterLine> lines) {

    /** Checks that every line is of the series and no place was given twice, and sorts them. */
    public Register {
        Objects.requireNonNull(series, "series");
        if (lastGiven < 0) {
            throw new IllegalArgumentException("the last place of series " + series + " is not negative: " + lastGiven);
        }
        lines = lines.stream()
                .sorted(Comparator.comparing(line -> line.certificate().number()))
                .toList();
        Set<Integer> places = new HashSet<>();
        for (RegisterLine line : lines) {
            CertificateNumber number = line.certificate().number();
            if (!number.series().equals(series)) {
                throw new IllegalArgumentException(
                        "certificate " + number + " is of series " + number.series() + ", not of " + series);
            }
            if (!places.add(number.sequence())) {
                throw new IllegalArgumentException(
                        "place " + number.sequence() + " of series " + series + " was given twice");
            }
        }
    }

    /**
     * Returns the places that were given and have no certificate: the auditor's check. In a register that was only
     * written through {@link Certificates} there are none.
     *
     * @return the missing places in their order, counted from 1
     */
    public List<Integer> gaps() {
        Set<Integer> present = lines.stream()
                .map(line -> line.certificate().number().sequence())
                .collect(Collectors.toSet());
        int last = Math.max(
                lastGiven, present.stream().mapToInt(place -> place).max().orElse(0));
        return IntStream.rangeClosed(1, last)
                .filter(place -> !present.contains(place))
                .boxed()
                .toList();
    }
}
