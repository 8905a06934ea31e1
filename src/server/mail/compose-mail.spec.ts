import { composeInvitation, composeMail, composeReset, oneLine } from './compose-mail.ts';
import type { News } from './mail-events.ts';

const url = 'https://cookies.example.org';
const change = { id: 'C-4', title: 'Colours' };
const subjectOf = (news: Partial<News>) =>
  composeMail({ event: 'decided', person: 'p', change, ...news }, url).subject;

describe('a mail', () => {
  for (const [news, subject] of [
    [{ event: 'submitted' }, 'C-4 “Colours” waits for your review'],
    [{ event: 'decided', verdict: 'approve' }, 'C-4 “Colours” was approved'],
    [{ event: 'decided', verdict: 'request-changes' }, 'C-4 “Colours” was sent back'],
    [{ event: 'decided', verdict: 'reject' }, 'C-4 “Colours” was rejected'],
    [{ event: 'decided', verdict: 'withdraw-approval' }, 'C-4 “Colours” lost an approval'],
    [{ event: 'commented' }, 'C-4 “Colours” has a new comment'],
    [{ event: 'published', release: 7 }, 'C-4 “Colours” is live: release 7'],
    [{ event: 'schedule-failed' }, 'C-4 “Colours” did not go live at its time'],
  ] as const) {
    it(`says: ${subject}`, () => {
      expect(subjectOf(news)).toBe(subject);
    });
  }

  it('leads to the change, and to where mails are muted', () => {
    const { text } = composeMail({ event: 'commented', person: 'p', change }, url);
    expect(text).toContain(`${url}/changes/C-4\n`);
    expect(text).toContain(`${url}/account\n`);
  });

  it('keeps a title on one line, and short', () => {
    const title = 'Colours\r\nBcc: eve@example.org\u2028\u0000x';
    expect(subjectOf({ change: { id: 'C-4', title } })).toBe(
      'C-4 “Colours Bcc: eve@example.org x” was judged',
    );
    expect(oneLine('é'.repeat(1000))).toHaveSize(150);
    expect(oneLine(`${'x'.repeat(148)}😀😀`).isWellFormed()).toBeTrue();
  });

  it('lists exemptions by name and date, fifty at most', () => {
    const entries = Array.from({ length: 52 }, (_, n) => ({ name: `e${n}\n`, due: '2027-03-31' }));
    const { subject, text } = composeMail({ event: 'exemption-due', person: 'p', entries }, url);
    expect(subject).toBe('52 exemptions are to be reviewed');
    expect(text).toContain('- e0, by 2027-03-31\n- e1, by');
    expect(text).toContain('- and 2 more\n');
    expect(text).toContain(`${url}/inbox\n`);
  });

  it('that invites holds the link', () => {
    const { text } = composeInvitation('Ada\nEve', `${url}/invite/x`, '2026-03-09T09:00:00Z');
    expect(text).toContain(`Hello Ada Eve,`);
    expect(text).toContain(`\n${url}/invite/x\n`);
    expect(text).toContain('until 2026-03-09.');
  });

  it('that brings a new password holds the link, its last minute, and who made it', () => {
    const { text } = composeReset('Ada\nEve', `${url}/invite/x`, '2026-03-09T09:30:00Z');
    expect(text).toContain(`Hello Ada Eve,`);
    expect(text).toContain(`\n${url}/invite/x\n`);
    expect(text).toContain('until 2026-03-09 09:30 UTC. Whoever runs the registry made it.');
  });
});
