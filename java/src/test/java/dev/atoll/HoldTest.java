// SPDX-License-Identifier: Apache-2.0
package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HoldTest {
    private final List<Long> deleted = new ArrayList<>();

    private NativeObject object(long address) {
        return new NativeObject(address, deleted::add);
    }

    @Test
    void whatIsHeldIsDeletedAfterItsHolder() {
        NativeObject model = object(1);
        NativeObject interpreter = object(2).hold(model);
        model.release();
        assertEquals(Arrays.asList(), deleted);
        interpreter.release();
        assertEquals(Arrays.asList(2L, 1L), deleted);
    }

    @Test
    void aSlotKeepsTheLatest() {
        NativeObject options = object(1);
        options.keep("slot", object(2));
        options.keep("slot", object(3));
        assertEquals(Arrays.asList(), deleted);
        options.letGoOfReplaced();
        assertEquals(Arrays.asList(2L), deleted);
        options.release();
        assertEquals(Arrays.asList(2L, 1L, 3L), deleted);
    }

    @Test
    void whatTheMakerKeepsIsKeptByWhatItMakes() {
        NativeObject options = object(1).keep("slot", object(2));
        NativeObject interpreter = object(3).inherit(options);
        options.release();
        assertEquals(Arrays.asList(1L), deleted);
        interpreter.release();
        assertEquals(Arrays.asList(1L, 3L, 2L), deleted);
    }

    @Test
    void aHoldLetsGoOnce() {
        Hold hold = new Hold(this, object(1));
        hold.release();
        hold.release();
        assertEquals(Arrays.asList(1L), deleted);
    }

    @Test
    void whatIsForgottenIsLetGo() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        hold(new NativeObject(1, address -> gone.countDown()));
        for (int i = 0; i < 100 && gone.getCount() > 0; i++) {
            System.gc();
            gone.await(100, TimeUnit.MILLISECONDS);
        }
        assertEquals(0, gone.getCount());
    }

    private static void hold(NativeObject object) {
        assertTrue(new Hold(new Object(), object).object == object);
    }
}
