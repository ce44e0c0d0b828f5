package wanbi.architecture.broken.doors.visitor;

import wanbi.architecture.broken.doors.neighbour.internal.Kitchen;

class BrokenDoor {
    private final Kitchen kitchen = new Kitchen();
}
