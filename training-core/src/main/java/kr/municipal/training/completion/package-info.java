/** Completion (수료): what is asked, every shortfall, and the decision that alone leads to a certificate. */
@NullMarked
package kr.municipal.training.completion;

import org.jspecify.annotations.NullMarked;
