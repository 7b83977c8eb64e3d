package org.gongyu.sheet;

/** A page that is drawn from a list, which is its data form. */
sealed interface Drawn extends Page permits Charts, Diplomas, Roll {

    /** What it is drawn from. */
    Table<?> list();

    @Override
    default String name() {
        return list().name();
    }

    @Override
    default String title() {
        return list().title();
    }

    @Override
    default Table<?> asTable() {
        return list();
    }
}
