/** Who may apply, and every reason why not. */
@NullMarked
package kr.municipal.training.eligibility;

import org.jspecify.annotations.NullMarked;
