package wanbi.architecture.broken.doorsareguarded.internal;

import jakarta.ejb.Stateless;
import wanbi.architecture.broken.doorsareguarded.api.Door;

@Stateless
public class BrokenGuard implements Door {}
