package kr.municipal.training.workflow.erasure;

import java.util.List;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person.
 *
 * @param name a name that the person is kept under; null if there is none
 * @param applications the applications by arrival
 * @param runs the runs they are for
 * @param refused how many applications were refused at once
 * @param certificates the numbers in the register under the person's name, as written
 * @param notices how many notices were written to the person or about the applications
 * @param onRoster whether the roster goes on naming the person, who is in service or on leave
 * @param leavesRoster whether the line of the roster is to go; neither for somebody whom the roster does not know
 * @param others whether anything else is kept: items of their own, absences
 */
public record KeptRecords(
        @Nullable String name,
        List<ApplicationId> applications,
        Set<RunId> runs,
        int refused,
        List<String> certificates,
        int notices,
        boolean onRoster,
        boolean leavesRoster,
        boolean others) {

    /** Copies the lists. */
    public KeptRecords {
        applications = List.copyOf(applications);
        runs = Set.copyOf(runs);
        certificates = List.copyOf(certificates);
    }

    /**
     * Says whether there is nothing to erase.
     *
     * @param withCertificates whether the names in the register are to be erased too
     * @return true if an erasure would change nothing
     */
    public boolean isEmpty(boolean withCertificates) {
        return applications.isEmpty()
                && refused == 0
                && notices == 0
                && !leavesRoster
                && !others
                && (certificates.isEmpty() || !withCertificates);
    }
}
