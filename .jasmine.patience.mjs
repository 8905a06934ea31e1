// A spec fails because something is wrong, not because the machine has other work: a waiting one may take half a minute.
jasmine.DEFAULT_TIMEOUT_INTERVAL = 30_000;
