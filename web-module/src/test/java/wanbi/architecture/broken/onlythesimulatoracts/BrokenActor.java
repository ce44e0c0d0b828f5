package wanbi.architecture.broken.onlythesimulatoracts;

import wanbi.platform.api.Acting;

class BrokenActor {
    Acting acting;
}
