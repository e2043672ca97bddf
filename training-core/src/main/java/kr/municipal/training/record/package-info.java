/** The learning record (교육이력) of one person, drawn up from certificates. */
@NullMarked
package kr.municipal.training.record;

import org.jspecify.annotations.NullMarked;
