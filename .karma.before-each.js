// Specs run in random order in one browser: what one of them stores, the next must not find.
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=', 1)[0]}=;path=/;max-age=0`;
  }
});
