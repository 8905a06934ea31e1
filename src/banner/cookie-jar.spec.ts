import { cookieJar, ifAllowed } from './cookie-jar.ts';

describe('the cookie jar', () => {
  it('reads what was written', () => {
    cookieJar.write('spec_jar=kept;path=/');
    expect(cookieJar.read().split('; ')).toContain('spec_jar=kept');
  });

  it('is empty, and keeps nothing, in a frame without an origin', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const told = new Promise((resolve) =>
      addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
        if (source === frame.contentWindow) resolve(data);
      }),
    );
    frame.srcdoc = `<script>
      const ifAllowed = ${String(ifAllowed)};
      ifAllowed(() => (document.cookie = 'spec_jar=refused'));
      parent.postMessage({ read: ifAllowed(() => document.cookie) ?? 'nothing' }, '*');
    <\/script>`;
    document.body.append(frame);
    expect(await told).toEqual({ read: 'nothing' });
    frame.remove();
  });
});

describe('what may not be done', () => {
  it('ends in nothing instead of an error', () => {
    expect(
      ifAllowed(() => {
        throw new DOMException('sandboxed', 'SecurityError');
      }),
    ).toBeUndefined();
  });

  it('does not hide what could be done', () => {
    expect(ifAllowed(() => 'done')).toBe('done');
  });
});
