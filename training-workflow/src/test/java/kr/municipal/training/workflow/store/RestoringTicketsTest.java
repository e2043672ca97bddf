package kr.municipal.training.workflow.store;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.List;
import java.util.Set;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.workflow.planted.TicketFromNowhere;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("구조: 표(ticket)를 행에서 되살리는 일은 저장소만 한다")
class RestoringTicketsTest {

    /** Sheets and checklists are no tickets: who has one may make the next. */
    private static final Set<String> TICKETS = Set.of(
            Submitted.class.getName(),
            Approved.class.getName(),
            Selected.class.getName(),
            Waitlisted.class.getName(),
            Completed.class.getName(),
            Certificate.class.getName());

    private static final ArchRule ONLY_STORES_RESTORE = noClasses()
            .that()
            .resideOutsideOfPackage("kr.municipal.training.workflow.store..")
            .should()
            .accessTargetWhere(describe("a ticket is restored", RestoringTicketsTest::restoresATicket));

    private static boolean restoresATicket(JavaAccess<?> access) {
        return access.getTarget().getName().equals("restore")
                && TICKETS.contains(access.getTargetOwner().getName());
    }

    @Test
    @DisplayName("저장소 밖에서는 아무도 표를 되살리지 않는다")
    void nobodyElse() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importUrls(List.of(placeOf(Certificate.class), placeOf(StoredApplication.class)));

        assertThat(product.stream().map(JavaClass::getName))
                .containsAll(TICKETS)
                .contains(StoredApplication.class.getName());
        ONLY_STORES_RESTORE.check(product);
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    @DisplayName("일부러 심은 위반을 찾아낸다")
    void plantedViolationIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(TicketFromNowhere.class);

        assertThatThrownBy(() -> ONLY_STORES_RESTORE.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TicketFromNowhere.forged");
    }
}
