package wanbi.architecture.broken.arrows.upstream;

import wanbi.architecture.broken.arrows.downstream.Door;

class BrokenArrow {
    private final Door door = new Door();
}
