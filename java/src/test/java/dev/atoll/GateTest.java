// SPDX-License-Identifier: Apache-2.0
package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GateTest {
    private final Gate confined = new Gate("Thing", true);
    private final Gate shared = new Gate("Thing", false);

    @Test
    void aConfinedGateTakesOneCaller() {
        confined.enter("first");
        assertThrows(AtollException.Busy.class, () -> confined.enter("second"));
        confined.leave();
        confined.enter("third");
    }

    @Test
    void aSharedGateTakesMany() {
        shared.enter("first");
        shared.enter("second");
        assertThrows(AtollException.Busy.class, shared::close);
        shared.leave();
        shared.leave();
        assertTrue(shared.close());
    }

    @Test
    void aVisitorComesInBesideACaller() {
        confined.enter("run");
        confined.visit("cancel");
        confined.leave();
        assertThrows(AtollException.Busy.class, confined::close);
        confined.endVisit();
        assertTrue(confined.close());
    }

    @Test
    void nobodyEntersAClosedGate() {
        assertTrue(confined.close());
        assertFalse(confined.close());
        assertThrows(AtollException.Closed.class, () -> confined.enter("late"));
        assertThrows(AtollException.Closed.class, () -> confined.visit("late"));
    }

    @Test
    void anOpenLeaseKeepsMemoryWhereItIs() {
        int generation = confined.openLease();
        assertThrows(AtollException.ViewOpen.class, () -> confined.invalidate("move"));
        assertThrows(AtollException.ViewOpen.class, confined::close);
        confined.endLease();
        confined.invalidate("move");
        assertTrue(confined.generation() > generation);
    }
}
