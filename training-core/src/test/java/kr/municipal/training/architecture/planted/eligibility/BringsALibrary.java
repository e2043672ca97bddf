package kr.municipal.training.architecture.planted.eligibility;

import org.assertj.core.util.Strings;

/** Planted: a rule that needs a library. */
public final class BringsALibrary {

    public boolean isEmpty(String words) {
        return Strings.isNullOrEmpty(words);
    }
}
