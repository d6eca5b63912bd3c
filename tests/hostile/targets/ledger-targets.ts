import fc from 'fast-check';
import { schemaOf } from '../../../lib/carry/json/entry-schema';
import { likenessOf, shapeOf } from '../../../lib/ledger/drafts/likeness';
import { findRepeat, shapesOf } from '../../../lib/ledger/drafts/repeats';
import type { Entry } from '../../../lib/ledger/entry';
import { sortEntries } from '../../../lib/ledger/entry-order';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { classifyResponse } from '../../../lib/ledger/intent/classify-response';
import { profileUsername } from '../../../lib/ledger/profile-username';
import { foldSaid, isAnswerTo, isSaidTopic } from '../../../lib/ledger/program-said';
import { parseSearch, searchWordsOf, splitWords } from '../../../lib/ledger/search-words';
import { foldTag, parseTag, TAG_MAX } from '../../../lib/ledger/tag';
import { DAY } from '../../../lib/ledger/time';
import { findTraces } from '../../../lib/ledger/traces';
import { dayOf, isMonth, parseDay } from '../../../lib/program/calendar';
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
    name: 'ledger: whatever a file brings in has one order, also where two entries bear one id',
    share: 2,
    property: fc.property(carriedEntries, carriedEntries, (some, others) => {
      const twins = others.map((entry, at) => ({ ...entry, ...pick(some[at]) }));
      const sorted = (entries: readonly Entry[]) => JSON.stringify(sortEntries(entries));
      if (sorted([...some, ...twins]) !== sorted([...twins, ...some])) throw new Error('another order');
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
  {
    name: 'ledger: a tag is one short line, and stays as it is kept',
    share: 3,
    property: fc.property(hostileText, (text) => {
      const tag = parseTag(text);
      if (tag === undefined) return;
      if (tag === '' || tag.length > TAG_MAX || /[\p{Cc}\n]/u.test(tag)) throw new Error(JSON.stringify(tag));
      if (parseTag(tag) !== tag) throw new Error(`${tag} is kept as another one`);
      foldTag(tag);
    }),
  },
  {
    name: 'ledger: two texts are as like as they are the other way round',
    share: 3,
    property: fc.property(hostileText, hostileText, (one, other) => {
      const [a, b] = [shapeOf(one), shapeOf(other)];
      const percent = likenessOf(a, b);
      if (!(percent >= 0 && percent <= 100) || percent !== likenessOf(b, a)) throw new Error(String(percent));
      if (a.total > 0 && likenessOf(a, a) !== 100) throw new Error('not like itself');
      const found = findRepeat(one, shapesOf([{ text: other, at: DAY }], DAY), DAY);
      if ((found !== undefined) !== percent >= 50) throw new Error('told otherwise');
    }),
  },
  {
    name: 'ledger: what the writer says of themselves is an answer or nothing',
    share: 2,
    property: fc.property(hostileText, hostileText, (about, answer) => {
      foldSaid([{ id: 'e1', at: 1, kind: 'programSaid', about, answer } as Entry]);
      if (isSaidTopic(about) && isAnswerTo(about, answer) && answer.length > 20) throw new Error(answer);
    }),
  },
  {
    name: 'program: a day is one of the calendar and a month has a number, or they are none',
    share: 2,
    property: fc.property(fc.oneof(hostileText, fc.stringMatching(/^\d{4}-\d\d(?:-\d\d)?$/)), (text) => {
      const at = parseDay(text);
      if (at !== undefined && dayOf(at) !== text) throw new Error(text);
      if (isMonth(text) && parseDay(`${text}-01`) === undefined) throw new Error(text);
    }),
  },
];

/** What decides first where an entry stands. */
function pick(entry: Entry | undefined): Pick<Entry, 'id' | 'at'> | undefined {
  return entry && { id: entry.id, at: entry.at };
}
