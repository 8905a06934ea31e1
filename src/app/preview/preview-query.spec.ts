import { convertToParamMap } from '@angular/router';
import { readPreviewQuery } from './preview-query';

describe('the address of a preview', () => {
  const standard = readPreviewQuery(convertToParamMap({}));

  it('shows the live banner on a wide screen when it says nothing', () => {
    expect(standard).toEqual({
      source: 'live',
      surface: 'banner',
      locale: undefined,
      width: 1280,
      theme: 'auto',
      layer: 'first',
    });
  });

  for (const [name, value] of [
    ['source', '../../people'],
    ['source', 'C-0'],
    ['surface', 'popup'],
    ['width', '12'],
    ['theme', 'pink'],
    ['layer', 'third'],
  ] as const) {
    it(`falls back when ${name} is ${value}`, () => {
      expect(readPreviewQuery(convertToParamMap({ [name]: value }))).toEqual(standard);
    });
  }

  it('takes a change, a phone and the dark scheme', () => {
    const query = convertToParamMap({ source: 'C-12', width: '390', theme: 'dark' });
    expect(readPreviewQuery(query)).toEqual({
      ...standard,
      source: 'C-12',
      width: 390,
      theme: 'dark',
    });
  });
});
