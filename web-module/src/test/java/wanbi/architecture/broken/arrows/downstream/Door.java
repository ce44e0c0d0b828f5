package wanbi.architecture.broken.arrows.downstream;

public class Door {}
