package wanbi.architecture.broken.nopersistenceinweb.web;

import jakarta.persistence.EntityManager;

class BrokenPage {
    private EntityManager entities;
}
