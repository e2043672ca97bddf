package kr.municipal.training.architecture.planted.run;

/** Planted: a value that changes. */
public final class Postponable {

    private int days;

    public void postpone() {
        days++;
    }

    public int days() {
        return days;
    }
}
