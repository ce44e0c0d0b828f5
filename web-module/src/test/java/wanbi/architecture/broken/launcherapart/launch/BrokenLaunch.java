package wanbi.architecture.broken.launcherapart.launch;

import wanbi.kernel.BusinessRuleViolation;

class BrokenLaunch {
    BusinessRuleViolation refusal;
}
