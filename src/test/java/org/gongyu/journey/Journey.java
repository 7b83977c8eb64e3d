package org.gongyu.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Journeys through one school, one after another, each finding the program as the one before it left it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    /** Where files may be put. */
    Path temp;

    Schoolhouse house;
    Hand hand;
    Eye eye;

    @BeforeAll
    void open(@TempDir Path folder) {
        temp = folder;
        house = new Schoolhouse(folder);
        hand = house.hand();
        eye = house.eye();
    }

    @AfterAll
    void close() {
        house.close();
    }
}
