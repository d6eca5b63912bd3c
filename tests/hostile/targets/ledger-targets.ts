import fc from 'fast-check';
import { schemaOf } from '../../../lib/carry/json/entry-schema';
import type { Entry } from '../../../lib/ledger/entry';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { classifyResponse } from '../../../lib/ledger/intent/classify-response';
import { profileUsername } from '../../../lib/ledger/profile-username';
import { parseSearch, searchWordsOf, splitWords } from '../../../lib/ledger/search-words';
import { DAY } from '../../../lib/ledger/time';
import { findTraces } from '../../../lib/ledger/traces';
import { arbitraryOfSchema } from '../arbitrary-of-schema';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText } from '../hostile-text';

const KINDS = [
  'iFollowed',
  'theyFollowed',
  'iUnfollowed',
  'theyMissing',
  'swapOffered',
  'letGo',
  'personNoted',
  'personSeen',
  'responded',
  'threadLooked',
  'readingTaken',
  'undone',
] as const;

/** Any entries that a file may bring in: the form is right, whatever they say. */
const carriedEntries = fc
  .array(fc.oneof(...KINDS.map((kind) => arbitraryOfSchema(schemaOf(kind), hostileText))), { maxLength: 6 })
  .map((entries) => entries as readonly Entry[]);

export const LEDGER_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'ledger: whatever a file brings in can be folded, searched and forgotten',
    share: 3,
    property: fc.property(carriedEntries, (entries) => {
      const { people, swaps } = foldLedger(entries, { graceMs: 2 * DAY });
      for (const [key, person] of people) {
        const swap = swaps.get(key);
        if (swap) searchWordsOf(person, swap);
        findTraces(entries, key);
      }
    }),
  },
  {
    name: 'ledger: a response means something or nothing',
    share: 4,
    property: fc.property(hostileText, (text) => {
      const { quoted } = classifyResponse(text);
      if (quoted !== undefined && quoted.length > 400) throw new Error('quoted too much');
    }),
  },
  {
    name: 'ledger: any text has words, and any search has some of them',
    share: 3,
    property: fc.property(hostileText, (text) => {
      for (const word of [...splitWords(text), ...parseSearch(text)]) {
        if (word === '' || word.length > 24) throw new Error(word);
      }
    }),
  },
  {
    name: 'ledger: a page’s address names a person or nobody',
    share: 2,
    property: fc.property(hostileText, (text) => {
      profileUsername({ url: `https://medium.com/@${text}`, people: [] });
      profileUsername({ url: text, people: [] });
    }),
  },
];
