/** What a spreadsheet takes for the beginning of a formula, also behind blanks and in full width (OWASP, CSV Injection). */
const startsFormula = /^(\p{White_Space}*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** The text as a spreadsheet shows it and never runs it: an apostrophe in front of what would be a formula. */
export const neutraliseFormula = (text: string): string =>
  startsFormula.test(text) ? `'${text}` : text;

/** One line of CSV (RFC 4180 §2), its end included. No field of it is a formula. */
export const csvLine = (fields: readonly (string | number)[]): string =>
  `${fields.map((field) => quote(neutraliseFormula(String(field)))).join(',')}\r\n`;

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
