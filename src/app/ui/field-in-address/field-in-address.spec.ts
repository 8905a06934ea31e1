import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FieldInAddress } from './field-in-address';

@Component({
  imports: [FieldInAddress],
  template: `
    <form [appFieldInAddress]="true">
      <div data-at="/names"><input id="names" /></div>
      <div data-at="/label"><input id="label" /></div>
      <div data-at="/label/fr"><input id="french" /></div>
      <details>
        <fieldset>
          <button type="button">Add</button>
          <input id="domains" />
          <p data-at="/domains"></p>
        </fieldset>
      </details>
    </form>
  `,
})
class Host {}

describe('the field in the address', () => {
  async function open(address: string): Promise<RouterTestingHarness> {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '', component: Host }])] });
    const harness = await RouterTestingHarness.create(address);
    await harness.fixture.whenStable();
    return harness;
  }

  for (const [address, focused] of [
    ['/#/names', 'names'],
    ['/#/names/0/pattern', 'names'],
    ['/#/label/fr', 'french'],
    ['/#/label/de', 'label'],
    ['/#/domains', 'domains'],
  ] as const) {
    it(`has the focus: ${address}`, async () => {
      await open(address);
      expect(document.activeElement?.id).toBe(focused);
    });
  }

  it('is unfolded', async () => {
    const { routeNativeElement } = await open('/#/domains');
    expect(routeNativeElement?.querySelector('details')?.open).toBeTrue();
  });

  for (const address of ['/', '/#main', '/#/nowhere']) {
    it(`leaves the focus where it is without one: ${address}`, async () => {
      const { routeNativeElement } = await open(address);
      expect(routeNativeElement?.contains(document.activeElement)).toBeFalse();
    });
  }

  it('is followed when the address moves on', async () => {
    const harness = await open('/#/names');
    await harness.navigateByUrl('/#/label');
    await harness.fixture.whenStable();
    expect(document.activeElement?.id).toBe('label');
  });
});
