package wanbi.architecture.broken.internalshidden.internal;

public class BrokenShowOff {}
