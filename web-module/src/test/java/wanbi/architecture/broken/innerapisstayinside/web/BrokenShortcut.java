package wanbi.architecture.broken.innerapisstayinside.web;

import wanbi.platform.api.SiteBook;

class BrokenShortcut {
    SiteBook book;
}
