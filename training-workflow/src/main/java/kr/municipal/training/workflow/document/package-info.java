/** The certificate (수료증) as a PDF page, with its font. */
@NullMarked
package kr.municipal.training.workflow.document;

import org.jspecify.annotations.NullMarked;
