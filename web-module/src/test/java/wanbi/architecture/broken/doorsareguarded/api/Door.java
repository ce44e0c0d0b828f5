package wanbi.architecture.broken.doorsareguarded.api;

public interface Door {}
