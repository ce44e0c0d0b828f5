package wanbi.architecture.broken.launcherunknown;

import fish.payara.micro.PayaraMicroRuntime;

class BrokenStart {
    PayaraMicroRuntime runtime;
}
