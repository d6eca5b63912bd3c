import type { FileRefusal, RefusalCode } from '../../lib/carry/refusal';

const WHY: Readonly<Record<RefusalCode, string>> = {
  tooLarge: 'It is larger than 20 MB.',
  tooManyRows: 'It has more than 200,000 lines.',
  tooDeep: 'It is nested more deeply than any export.',
  empty: 'There is nothing in it.',
  compressed: 'It is a workbook or a compressed file. Save it as CSV, or unpack it, and choose that file.',
  notText: 'It is not a text file.',
  notJson: 'It is damaged: this is not how an export goes on here.',
  duplicateKey: 'A field stands there twice.',
  forbiddenKey: 'A field stands there that no export has.',
  notOurs: 'It is not an export of Good Turn.',
  newerVersion: 'It was written by a newer Good Turn. Update Good Turn, then import it again.',
  wrongField: 'A field is missing, or holds what cannot be there.',
  openQuote: 'A quotation mark is not closed there.',
  noPerson: 'No column says who. Choose “Who” for the column with the usernames or profile links.',
  noFollow: 'No column says what to put down. Choose one for “I followed”, “They followed” or “Note”.',
  badPerson: 'This is no username and no profile link of Medium.',
  badYesNo: 'This is neither yes or no nor a date.',
  badDate: 'This is not a date.',
  unclearDate: 'This date could be two days. Say which comes first, day or month.',
  badCount: 'This is not a whole number.',
  badPlace: 'This is not a link that begins with https://.',
};

/** "Line 12, column 3: This is not a date. (“soon”)" */
export function refusalWords({ code, line, column, detail }: FileRefusal): string {
  const where = [
    line === undefined ? '' : `line ${line}`,
    column === undefined ? '' : `column ${column}`,
  ].filter((part) => part !== '');
  const place = where.length === 0 ? '' : `${where.join(', ').replace(/^l/, 'L')}: `;
  return `${place}${WHY[code]}${detail === undefined || detail === '' ? '' : ` (“${detail}”)`}`;
}
