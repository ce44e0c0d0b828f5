package wanbi.architecture.broken.doorscanbemade;

import jakarta.ejb.Stateless;

@Stateless
class BrokenDoor {}
