/** Makes each value once per key: a formatter of Intl costs thousands of times what a use of it costs. */
export function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** "a, b and c" in a locale (BCP 47). */
export const listFormatOf = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const numberFormatOf = once((key) => {
  const [locale, unit] = key.split(' ');
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unit ?? 'day', unitDisplay: 'long' });
});

/** "12 months" in a locale; the unit is one of Intl's. */
export const unitFormatOf = (locale: string, unit: string): Intl.NumberFormat =>
  numberFormatOf(`${locale} ${unit}`);
