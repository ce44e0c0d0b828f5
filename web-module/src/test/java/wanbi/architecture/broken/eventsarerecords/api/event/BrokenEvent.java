package wanbi.architecture.broken.eventsarerecords.api.event;

public class BrokenEvent {}
