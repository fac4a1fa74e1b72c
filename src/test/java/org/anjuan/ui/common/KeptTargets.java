package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.List;

/** A navigator that goes nowhere and keeps where it was sent. */
public final class KeptTargets implements Navigator {

    public final List<Target> went = new ArrayList<>();
    public int backs;

    @Override
    public void go(Target target) {
        went.add(target);
    }

    @Override
    public void back() {
        backs++;
    }
}
