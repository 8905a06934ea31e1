// A busy machine may make a spec wait; what is wrong fails all the same.
jasmine.DEFAULT_TIMEOUT_INTERVAL = 30_000;

// Specs run in random order in one browser: what one of them stores, the next must not find.
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=', 1)[0]}=;path=/;max-age=0`;
  }
});
