package wanbi.architecture.broken.interfacesinapi.internal;

interface BrokenPromise {}
