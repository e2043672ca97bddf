package kr.municipal.training.examples.municipal.officer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.Register;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.eligibility.WrittenText;

/**
 * What a clerk looks for in the register, as it stands in the address of the page.
 *
 * @param year the year of issue; empty for the latest, {@value #ALL} for every year
 * @param run the id of a run, or empty
 * @param state the name of a {@link RegisterState}, or empty
 * @param q words, each a part of number, name, department, grade or course; or empty
 */
record RegisterSearch(String year, String run, String state, String q) {

    static final String ALL = "all";

    /**
     * What was found.
     *
     * @param years every year in which something was issued, the latest first
     * @param year the one chosen, or {@value RegisterSearch#ALL}
     * @param registers the registers looked through
     * @param ofYear everything issued in the year
     * @param lines what was asked for of it, by number
     */
    record Found(
            List<Integer> years,
            String year,
            List<Register> registers,
            List<RegisterLine> ofYear,
            List<RegisterLine> lines) {

        /** Says which numbers are missing: 2026-0007, or the series with the place where nobody knows how it was written. */
        List<String> gaps() {
            return registers.stream()
                    .flatMap(register -> register.gaps().stream()
                            .map(place -> register.series().key() + " 계열 " + place + "번"))
                    .toList();
        }
    }

    Found in(Certificates certificates) {
        List<Integer> years = certificates.years();
        String chosen = ALL.equals(year)
                ? ALL
                : years.stream()
                        .map(String::valueOf)
                        .filter(one -> year.isEmpty() || one.equals(year))
                        .findFirst()
                        .orElse(year);
        // Each series once, read at once: one that goes on over a turn of the year is of both.
        List<Register> registers = chosen.equals(ALL)
                ? certificates.registers()
                : years.stream()
                        .filter(one -> chosen.equals(String.valueOf(one)))
                        .map(certificates::registers)
                        .flatMap(List::stream)
                        .toList();
        List<RegisterLine> ofYear = registers.stream()
                .map(Register::lines)
                .flatMap(List::stream)
                .filter(line -> chosen.equals(ALL)
                        || chosen.equals(
                                String.valueOf(line.certificate().issuedOn().getYear())))
                .toList();
        return new Found(
                years,
                chosen,
                registers,
                ofYear,
                ofYear.stream().filter(this::matches).toList());
    }

    private boolean matches(RegisterLine line) {
        Optional<RegisterState> wanted = RegisterState.named(state);
        Certificate certificate = line.certificate();
        return (run.isEmpty() || certificate.run().value().equals(run))
                && wanted.map(one -> one.is(line)).orElse(true)
                && says(certificate);
    }

    private boolean says(Certificate certificate) {
        CertificateDetails details = certificate.details();
        String all = Stream.of(
                        certificate.number().value(),
                        certificate.number().text(),
                        details.holderName(),
                        certificate.holder().value(),
                        details.affiliation().departmentName(),
                        details.affiliation().grade().name(),
                        details.courseTitle())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Stream.of(WrittenText.of(q).toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }
}
