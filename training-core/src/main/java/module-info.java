/** The rules of municipal training in plain Java. */
module kr.municipal.training.core {
    requires org.apache.commons.lang3;
    requires jakarta.validation;
    requires static org.jspecify;
}
