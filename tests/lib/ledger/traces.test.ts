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
});
