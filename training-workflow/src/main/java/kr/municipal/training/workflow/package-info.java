/** The processes around the rules, as an embedding application sees them. */
@NullMarked
package kr.municipal.training.workflow;

import org.jspecify.annotations.NullMarked;
