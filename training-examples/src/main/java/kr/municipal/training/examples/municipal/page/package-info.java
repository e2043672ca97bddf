/** What all pages share: frame, words, refusals, errors. */
@NullMarked
package kr.municipal.training.examples.municipal.page;

import org.jspecify.annotations.NullMarked;
