import type { PageFacts, ResponseFacts } from '../../../lib/facts/page-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import type { Known } from '../../../lib/ledger/known';
import type { Lesson } from '../../../lib/ledger/learn';
import { learnFrom } from '../../../lib/ledger/learn';
import type { Classify, PageMemory } from '../../../lib/ledger/page-memory';
import { applyFacts, emptyMemory } from '../../../lib/ledger/page-memory';
import { GRACE, nextId } from './examples';

export const STORY_URL = 'https://medium.com/@host/the-100-club-1a2b3c';
export const VIEWER = { id: 'f0', username: 'jane', name: 'Jane' };

export function factsOf(parts: Partial<PageFacts> = {}): PageFacts {
  return { url: STORY_URL, kind: 'story', viewer: VIEWER, problems: [], ...parts };
}

export function response(
  id: string,
  authorUsername: string,
  text = '',
  more: Partial<ResponseFacts> = {},
): ResponseFacts {
  return { id, authorUsername, parentId: null, text, cut: false, ...more };
}

/** A stand-in for the real classifier with words that leave no doubt; counts how often it is asked. */
export function classifier(): Classify & { readonly asked: string[] } {
  const asked: string[] = [];
  const classify: Classify = (text) => {
    asked.push(text);
    if (text.includes('I offer')) return { kind: 'offer', quoted: 'I offer' };
    if (text.includes('I followed')) return { kind: 'claimed', quoted: 'I followed' };
    return { kind: 'none' };
  };
  return Object.assign(classify, { asked });
}

export function memoryOf(...parts: PageFacts[]): PageMemory {
  const classify = classifier();
  return parts.reduce((memory, facts) => applyFacts(memory, facts, classify), emptyMemory(STORY_URL));
}

/** What a store would answer: everything folded from the entries. */
export function knownOf(entries: readonly Entry[]): Known {
  const { people, swaps, readings, threads } = foldLedger(entries, { graceMs: GRACE });
  const responded = new Map(
    [...threads.values()].flatMap(({ place, responses }) =>
      responses.map(({ responseId, text }) => [responseId, { place, ...(text !== undefined && { text }) }]),
    ),
  );
  return {
    findPerson: (idOrUsername) =>
      people.get(idOrUsername) ??
      [...people.values()].find((person) => person.username?.toLowerCase() === idOrUsername) ??
      [...people.values()].find((person) => person.aliases.includes(idOrUsername)),
    findSwap: (key) => swaps.get(key),
    listPartners: () =>
      [...people.values()].flatMap((person) => {
        const swap = swaps.get(person.key);
        return swap ? [{ person, swap }] : [];
      }),
    newestReading: readings.at(-1),
    findResponse: (id) => responded.get(id),
    findThread: (key) => threads.get(key),
  };
}

/** A ledger that learns from one page after the other, each given with the moment at which it was read. */
export class Notebook {
  entries: Entry[];
  memory: PageMemory = emptyMemory('about:blank');

  constructor(...entries: Entry[]) {
    this.entries = entries;
  }

  read(facts: PageFacts, now: number, viewer: Lesson['viewer'] = VIEWER): readonly Entry[] {
    this.memory = applyFacts(this.memory, facts, classifier(), now);
    const known = knownOf(this.entries);
    const learnt = learnFrom({ facts, memory: this.memory, known, viewer, now, newId: nextId });
    this.entries = [...this.entries, ...learnt];
    return learnt;
  }

  /** The tab is closed: what is read next was loaded anew. */
  close(): void {
    this.memory = emptyMemory('about:blank');
  }

  swap(key: string) {
    return foldLedger(this.entries, { graceMs: GRACE }).swaps.get(key);
  }

  person(key: string) {
    return foldLedger(this.entries, { graceMs: GRACE }).people.get(key);
  }
}
