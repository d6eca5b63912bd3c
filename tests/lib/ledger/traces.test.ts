import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { findStrangers, findTraces } from '../../../lib/ledger/traces';
import { leg, MARA, nextId, START } from './examples';

const BO = { id: 'b1', username: 'bo' };
const undo = (entryId: string): Entry => ({ id: nextId(), at: START, kind: 'undone', entryId });
const noted = (person: typeof BO, text: string): Entry => ({
  id: nextId(),
  at: START,
  kind: 'personNoted',
  person,
  text,
});
const drafted = (draftId: string, text: string): Entry => ({
  id: nextId(),
  at: START,
  kind: 'draftKept',
  draftId,
  use: 'response',
  text,
});
const removed = (draftId: string, at = START + 1): Entry => ({
  id: nextId(),
  at,
  kind: 'draftRemoved',
  draftId,
});
const responded = (url: string, text: string): Entry => ({
  id: nextId(),
  at: START,
  kind: 'responded',
  place: { url },
  text,
});

describe('the traces of a person', () => {
  it('are all that is about them, under any name, taken back or not', () => {
    const own = leg('iFollowed', START);
    const before = leg('theyFollowed', START - 1, { person: { username: 'MaraLind' } });
    const taken = leg('iFollowed', START, { person: { id: 'a1' } });
    const back = undo(taken.id);
    const again = undo(back.id);
    const other = leg('iFollowed', START, { person: BO });
    const { ids, stripped } = findTraces([again, back, own, before, taken, other, undo(other.id)], 'a1');
    expect([...ids].sort()).toEqual([own.id, before.id, taken.id, back.id, again.id].sort());
    expect(stripped).toEqual([]);
  });

  it('are their threads, and what names them elsewhere', () => {
    const own = leg('iFollowed', START, { person: MARA });
    const inTheirThread = responded('https://medium.com/@maralind/one-1a', 'Fine words.');
    const onTheirSite = responded('https://maralind.medium.com/one-1a', 'Fine words.');
    const elsewhere = responded('https://medium.com/@bo/two-2b', 'As @MaraLind says.');
    const untouched = responded(
      'https://medium.com/@maralinda/x',
      '@maralinda, mail me at a@maralind.example',
    );
    const met: Entry = {
      ...leg('iFollowed', START, { person: BO }),
      place: { url: 'https://medium.com/@maralind/one-1a' },
    } as Entry;
    const note = noted(BO, 'Knows @maralind.');
    const entries = [own, inTheirThread, onTheirSite, elsewhere, untouched, met, note, noted(BO, 'Kind.')];
    const { ids, stripped } = findTraces(entries, 'a1');
    expect([...ids].sort()).toEqual([own.id, inTheirThread.id, onTheirSite.id, note.id].sort());
    expect([...stripped].sort()).toEqual([elsewhere.id, met.id].sort());
  });

  it('are entries of kinds that this build does not know, when anything in them is a name of theirs', () => {
    const own = leg('iFollowed', START, { person: { ...MARA, name: 'Mara Lind' } });
    const later = (rest: object): Entry =>
      ({ id: nextId(), at: START, kind: 'polled', ...rest }) as unknown as Entry;
    const naming = [
      later({ by: { id: 'a1' } }),
      later({ answers: [{ who: 'MaraLind' }] }),
      later({ text: 'Thanks, @maralind!' }),
      later({ text: 'Met Mara Lind on Sunday' }),
      { ...own, id: nextId(), at: Number.NaN } as Entry,
    ];
    const others = [
      later({ by: { id: 'a11' }, text: 'Mara is a river, maralinda a name' }),
      { ...later({}), id: 'a1', kind: 'maralind' } as unknown as Entry,
    ];
    const { ids } = findTraces([own, ...naming, ...others], 'a1');
    expect([...ids].sort()).toEqual([own, ...naming].map(({ id }) => id).sort());
    expect(findTraces([...naming, ...others], 'zz').ids).toEqual([]);
  });

  it('are none for somebody the ledger does not know', () => {
    expect(findTraces([leg('iFollowed', START)], 'zz')).toEqual({ ids: [], stripped: [] });
  });

  it('are drafts that name them, whole', () => {
    const naming = drafted('d1', 'Dear @maralind');
    const { ids, stripped } = findTraces(
      [leg('iFollowed', START, { id: 'o' }), naming, drafted('d2', 'Dear')],
      'a1',
    );
    expect([...ids].sort()).toEqual([naming.id, 'o'].sort());
    expect(stripped).toEqual([]);
  });

  it('are the titles of threads and the titles and quoted words of others that name them', () => {
    const own = leg('iFollowed', START);
    const place = { url: 'https://medium.com/@bo/two-2b' };
    const thread: Entry = {
      id: nextId(),
      at: START,
      kind: 'threadLooked',
      place: { ...place, title: 'A word with @maralind' },
    };
    const [titled, quoted, plain] = [{ title: 'On @maralind' }, { quoted: 'as @maralind said' }, {}].map(
      (more): Entry =>
        ({ ...leg('iFollowed', START, { person: BO }), place: { ...place, ...more } }) as Entry,
    );
    const entries = [own, thread, titled, quoted, plain].filter((entry) => entry !== undefined);
    expect(findTraces(entries, 'a1')).toEqual({
      ids: [own.id, thread.id],
      stripped: [titled?.id, quoted?.id],
    });
  });

  it('are not stripped of what goes whole', () => {
    const place = { url: 'https://medium.com/@maralind/one-1a' };
    const own = { ...leg('iFollowed', START), place } as Entry;
    const note = { ...noted(BO, 'Kind.'), place } as Entry;
    expect(findTraces([own, note], 'a1', [note.id])).toEqual({ ids: [own.id, note.id], stripped: [] });
    expect(findTraces([own, note], 'a1')).toEqual({ ids: [own.id], stripped: [note.id] });
  });

  it('are notes about others that the writer points at, and nothing else they point at', () => {
    const own = leg('iFollowed', START);
    const note = noted(BO, 'A friend of Mara.');
    const back = undo(note.id);
    const other = leg('iFollowed', START, { person: BO });
    const entries = [own, note, back, other];
    expect(findTraces(entries, 'a1').ids).toEqual([own.id]);
    expect(findTraces(entries, 'a1', [note.id, other.id, 'nothing']).ids).toEqual([own.id, note.id, back.id]);
  });

  it('hold each undo once, even those that take each other back', () => {
    const own = leg('iFollowed', START);
    const circle: Entry[] = [
      { id: 'u1', at: START, kind: 'undone', entryId: own.id },
      { id: 'u2', at: START, kind: 'undone', entryId: 'u1' },
      { id: 'u1', at: START, kind: 'undone', entryId: 'u2' },
      { id: 'u3', at: START, kind: 'undone', entryId: own.id },
    ];
    expect([...findTraces([own, ...circle], 'a1').ids].sort()).toEqual([own.id, 'u1', 'u2', 'u3'].sort());
  });
});

describe('strangers', () => {
  it('are people of whom nothing stands', () => {
    const gone = leg('iFollowed', START, { person: BO });
    const back = undo(gone.id);
    const stays = leg('iFollowed', START);
    const staysToo = undo(leg('theyFollowed', START).id);
    expect([...findStrangers([gone, back, stays, staysToo]).ids].sort()).toEqual([gone.id, back.id].sort());
    expect(findStrangers([gone, back, undo(back.id), stays]).ids).toEqual([]);
  });

  it('are drafts that were removed, with every version of them', () => {
    const [first, second] = [drafted('d1', 'one'), drafted('d1', 'two')];
    const gone = removed('d1');
    const kept = drafted('d2', 'three');
    expect([...findStrangers([first, second, gone, kept]).ids].sort()).toEqual(
      [first.id, second.id, gone.id].sort(),
    );
  });

  it('are no drafts whose removal was taken back, but drafts that were taken back themselves', () => {
    const [draft, gone] = [drafted('d1', 'one'), removed('d1')];
    expect(findStrangers([draft, gone, undo(gone.id)]).ids).toEqual([]);
    const back = undo(draft.id);
    expect([...findStrangers([draft, back]).ids].sort()).toEqual([draft.id, back.id].sort());
  });
});
