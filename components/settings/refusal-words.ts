import type { FileRefusal, RefusalCode } from '../../lib/carry/refusal';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';

const WHY: Readonly<Record<RefusalCode, MessageKey>> = {
  tooLarge: 'refusalTooLarge',
  tooManyRows: 'refusalTooManyRows',
  tooDeep: 'refusalTooDeep',
  empty: 'refusalEmpty',
  compressed: 'refusalCompressed',
  notText: 'refusalNotText',
  notJson: 'refusalNotJson',
  duplicateKey: 'refusalDuplicateKey',
  forbiddenKey: 'refusalForbiddenKey',
  notOurs: 'refusalNotOurs',
  newerVersion: 'refusalNewerVersion',
  wrongField: 'refusalWrongField',
  openQuote: 'refusalOpenQuote',
  noPerson: 'refusalNoPerson',
  noFollow: 'refusalNoFollow',
  badPerson: 'refusalBadPerson',
  badYesNo: 'refusalBadYesNo',
  badDate: 'refusalBadDate',
  unclearDate: 'refusalUnclearDate',
  badCount: 'refusalBadCount',
  badPlace: 'refusalBadPlace',
  longNote: 'refusalLongNote',
  unknownColumn: 'refusalUnknownColumn',
  tooManyCells: 'refusalTooManyCells',
  badMonth: 'refusalBadMonth',
  badStory: 'refusalBadStory',
  badAmount: 'refusalBadAmount',
  badTags: 'refusalBadTags',
};

/** "Line 12, column 3: This is not a date. (“soon”)" */
export function refusalWords({ code, line, column, detail }: FileRefusal): string {
  const reason = say(WHY[code]);
  const why = detail ? say('refusalDetail', { why: reason, detail }) : reason;
  if (line === undefined) return column === undefined ? why : say('refusalColumn', { column, why });
  return column === undefined
    ? say('refusalLine', { line, why })
    : say('refusalLineColumn', { line, column, why });
}
