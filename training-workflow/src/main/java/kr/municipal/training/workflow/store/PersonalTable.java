package kr.municipal.training.workflow.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a table holds of a person, and what an erasure makes of it.
 *
 * @param name the table
 * @param rows which of its rows are the person's ({@code :person})
 * @param rowsGo whether they are deleted
 * @param ofRegister whether it is the register of certificates, which is erased expressly only
 * @param columns every column of text with what becomes of it
 */
record PersonalTable(String name, String rows, boolean rowsGo, boolean ofRegister, Map<String, Fate> columns) {

    /** What becomes of a column. */
    enum Fate {
        /** The person's number gives way to the pseudonym; another's stays. */
        NUMBER,
        /** A mark takes the place of what somebody wrote. */
        TEXT,
        /** In the data of a reason, words and whatever names the person give way to the mark. */
        REASON,
        /** Nothing is left. */
        EMPTY,
        /** It says nothing of the person but what the statistics need. */
        STAYS
    }

    private static final String APPLICATIONS = "select a.id from application a where a.applicant = :person";
    private static final String NOBODY = "";

    static PersonalTable ofApplication(String name) {
        return of(name, "application_id in (" + APPLICATIONS + ")", false);
    }

    static PersonalTable ofPerson(String name, String column) {
        return of(name, column + " = :person", false);
    }

    static PersonalTable ofCertificate(String name) {
        return of(name, "number_text in (select c.number_text from certificate c where c.holder = :person)", true);
    }

    /** A table whose rows name an application in the data of a reason. */
    static PersonalTable ofReasonAbout(String name, String column) {
        return of(name, mentions("'\"application\":\"' || a.id || '\"' in " + column), false);
    }

    static PersonalTable without(String name, String... columns) {
        return of(name, NOBODY, false).stays(columns);
    }

    private static PersonalTable of(String name, String rows, boolean ofRegister) {
        return new PersonalTable(name, rows, false, ofRegister, Map.of());
    }

    private static String mentions(String position) {
        return "exists (" + APPLICATIONS + " and position(" + position + ") > 0)";
    }

    /** Those rows too whose key names an application of the person, between colons. */
    PersonalTable orKeyedByApplication(String key) {
        String either = "(" + rows + " or " + mentions("':' || a.id || ':' in " + key + " || ':'") + ")";
        return new PersonalTable(name, either, rowsGo, ofRegister, columns);
    }

    PersonalTable only(String condition) {
        return new PersonalTable(name, rows + " and " + condition, rowsGo, ofRegister, columns);
    }

    PersonalTable rowsGo(String... all) {
        return new PersonalTable(name, rows, true, ofRegister, columns).with(Fate.EMPTY, all);
    }

    PersonalTable number(String... some) {
        return with(Fate.NUMBER, some);
    }

    PersonalTable text(String... some) {
        return with(Fate.TEXT, some);
    }

    PersonalTable reason(String... some) {
        return with(Fate.REASON, some);
    }

    PersonalTable empty(String... some) {
        return with(Fate.EMPTY, some);
    }

    PersonalTable stays(String... some) {
        return with(Fate.STAYS, some);
    }

    private PersonalTable with(Fate fate, String... some) {
        Map<String, Fate> all = new LinkedHashMap<>(columns);
        for (String column : some) {
            all.put(column, fate);
        }
        return new PersonalTable(name, rows, rowsGo, ofRegister, all);
    }

    List<String> reasons() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == Fate.REASON)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The statement that erases all but the reasons; it may have nothing to do. */
    List<String> erasure() {
        if (rowsGo) {
            return List.of("delete from " + name + " where " + rows);
        }
        List<String> changes = new ArrayList<>();
        columns.forEach((column, fate) -> {
            switch (fate) {
                case NUMBER ->
                    changes.add(
                            column + " = case when " + column + " = :person then :pseudonym else " + column + " end");
                case TEXT ->
                    changes.add(column + " = case when " + column + " is null then " + column + " else :mark end");
                case EMPTY -> changes.add(column + " = null");
                default -> {}
            }
        });
        return changes.isEmpty()
                ? List.of()
                : List.of(changes.stream()
                        .collect(Collectors.joining(", ", "update " + name + " set ", " where " + rows)));
    }
}
