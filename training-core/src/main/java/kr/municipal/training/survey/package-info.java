/** The survey (설문): questionnaires, answers from those who came, and summaries in which nobody can be recognised. */
@NullMarked
package kr.municipal.training.survey;

import org.jspecify.annotations.NullMarked;
