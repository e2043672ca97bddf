import org.jspecify.annotations.NullMarked;

/**
 * The rules of municipal training in plain Java. Each stage hands the next its only ticket: {@code Eligible → Submitted
 * → Approved → Selected → Completed → Certificate}.
 */
@NullMarked
@SuppressWarnings("module")
module kr.municipal.training.core {
    requires transitive jakarta.validation;
    requires org.apache.commons.lang3;
    requires static org.jspecify;

    exports kr.municipal.training.application;
    exports kr.municipal.training.attendance;
    exports kr.municipal.training.calendar;
    exports kr.municipal.training.certificate;
    exports kr.municipal.training.checklist;
    exports kr.municipal.training.completion;
    exports kr.municipal.training.course;
    exports kr.municipal.training.direction;
    exports kr.municipal.training.eligibility;
    exports kr.municipal.training.hours;
    exports kr.municipal.training.operation;
    exports kr.municipal.training.practice;
    exports kr.municipal.training.record;
    exports kr.municipal.training.run;
    exports kr.municipal.training.selection;
    exports kr.municipal.training.staff;
    exports kr.municipal.training.survey;

    // Only a validation provider, where there is one, reads the private parts of drafts and settings.
    opens kr.municipal.training.application to
            org.hibernate.validator;
    opens kr.municipal.training.attendance to
            org.hibernate.validator;
    opens kr.municipal.training.calendar to
            org.hibernate.validator;
    opens kr.municipal.training.certificate to
            org.hibernate.validator;
    opens kr.municipal.training.checklist to
            org.hibernate.validator;
    opens kr.municipal.training.completion to
            org.hibernate.validator;
    opens kr.municipal.training.direction to
            org.hibernate.validator;
    opens kr.municipal.training.eligibility to
            org.hibernate.validator;
    opens kr.municipal.training.hours to
            org.hibernate.validator;
    opens kr.municipal.training.operation to
            org.hibernate.validator;
    opens kr.municipal.training.practice to
            org.hibernate.validator;
    opens kr.municipal.training.selection to
            org.hibernate.validator;
    opens kr.municipal.training.survey to
            org.hibernate.validator;
}
