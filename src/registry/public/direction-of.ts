// Scripts that run from right to left and are in use today (Unicode UAX #9).
const rightToLeft = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** Which way a language is written; a tag nobody knows runs from left to right. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(locale).maximize();
    return rightToLeft.includes(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr'; // RangeError: not a language tag
  }
}
