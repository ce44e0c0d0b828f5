package wanbi.architecture.broken.doors.neighbour.internal;

public class Kitchen {}
