package wanbi.architecture.broken.noembeddablerecords;

import jakarta.persistence.Embeddable;

@Embeddable
record BrokenPlace(String code) {}
