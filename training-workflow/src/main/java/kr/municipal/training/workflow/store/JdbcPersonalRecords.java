package kr.municipal.training.workflow.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.erasure.Erasure;
import kr.municipal.training.workflow.erasure.KeptRecords;
import kr.municipal.training.workflow.erasure.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that our tables keep of a person, as {@link PersonalData} says, and the erasures in table {@code erasure}. */
public final class JdbcPersonalRecords implements PersonalRecords {

    /** What stands where something was erased; the register knows an erased name by it. */
    static final String MARK = CertificateDetails.ERASED_NAME;

    private static final String WORDS = "words";

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table erasures;

    public JdbcPersonalRecords(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.erasures = database.table("erasure", "line");
    }

    @Override
    public KeptRecords of(StaffNumber person) {
        Map<ApplicationId, RunId> applications = new LinkedHashMap<>();
        jdbc.sql("select id, run_id from application where applicant = ? order by arrival")
                .param(person.value())
                .query(row -> {
                    applications.put(ApplicationId.of(row.getString(1)), RunId.of(row.getString(2)));
                });
        List<String> certificates = jdbc.sql(
                        "select number_text from certificate where holder = ? order by number_text")
                .param(person.value())
                .query(String.class)
                .list();
        Map<String, Integer> rows = new HashMap<>();
        PersonalData.TABLES.stream()
                .filter(PersonalTable::rowsGo)
                .forEach(table -> rows.put(table.name(), count(table, person)));
        boolean leavesRoster = rows.getOrDefault("official", 0) > 0;
        boolean onRoster = !leavesRoster
                && jdbc.sql("select count(*) from official where staff_number = ?")
                                .param(person.value())
                                .query(Integer.class)
                                .single()
                        > 0;
        Set<String> known = names(person);
        return new KeptRecords(
                known.isEmpty() ? null : known.iterator().next(),
                List.copyOf(applications.keySet()),
                Set.copyOf(applications.values()),
                rows.getOrDefault("refused_application", 0),
                certificates,
                rows.getOrDefault("outbox", 0),
                onRoster,
                leavesRoster,
                rows.getOrDefault("private_item", 0)
                                + rows.getOrDefault("absence", 0)
                                + rows.getOrDefault("absence_history", 0)
                        > 0);
    }

    private int count(PersonalTable table, StaffNumber person) {
        return jdbc.sql("select count(*) from " + table.name() + " where " + table.rows())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void erase(StaffNumber person, Erasure erasure) {
        database.atomically(() -> {
            Set<String> named = new TreeSet<>(names(person));
            named.add(person.value());
            for (PersonalTable table : PersonalData.TABLES) {
                if (!table.ofRegister() || erasure.withCertificates()) {
                    table.reasons().forEach(column -> eraseReasons(table, column, person, named));
                    table.erasure().forEach(statement -> run(statement, person, erasure));
                }
            }
            erasures.insert(Row.of("pseudonym", erasure.pseudonym())
                    .with("with_certificates", erasure.withCertificates())
                    .with("erased_by", erasure.by())
                    .with("erased_at", erasure.at())
                    .with("words", erasure.words()));
        });
    }

    private void run(String statement, StaffNumber person, Erasure erasure) {
        Map<String, Object> all = Map.of(
                "person", person.value(), "pseudonym", erasure.pseudonym().value(), "mark", MARK);
        Map<String, Object> used = new HashMap<>(all);
        used.keySet().removeIf(name -> !statement.contains(":" + name));
        jdbc.sql(statement).params(used).update();
    }

    private void eraseReasons(PersonalTable table, String column, StaffNumber person, Set<String> named) {
        jdbc.sql("select distinct " + column + " from " + table.name() + " where " + table.rows() + " and " + column
                        + " is not null")
                .param("person", person.value())
                .query(String.class)
                .list()
                .forEach(kept -> {
                    String erased = ReasonJson.write(erased(ReasonJson.read(kept), named));
                    if (!kept.equals(erased)) {
                        jdbc.sql("update " + table.name() + " set " + column + " = :erased where " + column
                                        + " = :kept and " + table.rows())
                                .param("erased", erased)
                                .param("kept", kept)
                                .param("person", person.value())
                                .update();
                    }
                });
    }

    private static Reason erased(Reason reason, Set<String> named) {
        Map<String, Object> data = new LinkedHashMap<>(reason.data());
        data.replaceAll((key, value) -> key.equals(WORDS)
                        || value instanceof String text && named.stream().anyMatch(text::contains)
                ? MARK
                : value);
        return Reason.of(reason.code(), data);
    }

    /** The names under which the person applied, of which one is shown. */
    private Set<String> names(StaffNumber person) {
        return new LinkedHashSet<>(jdbc.sql(
                        """
                                select applicant_name from application where applicant = :person
                                union select holder_name from certificate where holder = :person
                                union select name from official where staff_number = :person
                                """)
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    @Override
    public List<Erasure> latest(int lines) {
        return jdbc.sql("select * from erasure order by line desc limit :lines")
                .param("lines", lines)
                .query((row, n) -> new Erasure(
                        StaffNumber.of(row.getString("pseudonym")),
                        row.getBoolean("with_certificates"),
                        StaffNumber.of(row.getString("erased_by")),
                        Columns.instant(row, "erased_at"),
                        row.getString("words")))
                .list();
    }
}
