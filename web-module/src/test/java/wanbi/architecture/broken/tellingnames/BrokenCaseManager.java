package wanbi.architecture.broken.tellingnames;

class BrokenCaseManager {}
