import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../console.fixture';
import { Today } from '../today';
import { SessionList } from './session-list';

describe('where somebody is signed in', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
  const sessions = ['here', 'there'].map((id) => ({
    id,
    agent: firefox,
    startedAt: '2026-11-24T10:00:00Z',
    seenAt: '2026-11-25T09:00:00Z',
    current: id === 'here',
  }));
  async function show(mayEnd: boolean) {
    const now = () => new Date('2026-11-25T10:00:00Z');
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), { provide: Today, useValue: { now } }],
    });
    await speak();
    const fixture = TestBed.createComponent(SessionList);
    fixture.componentRef.setInput('sessions', sessions);
    fixture.componentRef.setInput('label', 'Sessions of Ada');
    fixture.componentRef.setInput('mayEnd', mayEnd);
    const asked = jasmine.createSpy('endAsked');
    fixture.componentInstance.endAsked.subscribe(asked);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return { page, asked, buttons: [...page.querySelectorAll('button')] };
  }

  it('is said in words, the browser that asks among them', async () => {
    const { page, buttons } = await show(false);
    const [here, there] = page.querySelectorAll('li');
    expect(page.querySelector('ul')!.ariaLabel).toBe('Sessions of Ada');
    expect(here!.textContent).toMatch(/Firefox.*Linux/);
    expect(here!.textContent).toContain('1 hour ago');
    expect([here, there].map((each) => each!.querySelector('.here') !== null)).toEqual([
      true,
      false,
    ]);
    expect(buttons).toEqual([]);
  });

  it('can be ended elsewhere, never here', async () => {
    const { asked, buttons } = await show(true);
    expect(buttons.length).toBe(1);
    buttons[0]!.click();
    expect(asked).toHaveBeenCalledOnceWith(sessions[1]);
  });
});
