import { describe, expect, it } from 'vitest';
import type { Entry, PersonRef } from '../../../lib/ledger/entry';
import { findNamedNotes } from '../../../lib/ledger/plain-names';
import { leg, MARA, nextId, START, undo } from './examples';

const BO: PersonRef = { id: 'b1', username: 'bo', name: 'Bo Ek' };
const noted = (text: string, person = BO): Entry => ({
  id: nextId(),
  at: START,
  kind: 'personNoted',
  person,
  text,
});
const found = (texts: readonly string[], about: PersonRef = MARA) => {
  const notes = texts.map((text) => noted(text));
  return findNamedNotes([leg('iFollowed', START, { person: about }), ...notes], about.id ?? '').map(
    ({ text }) => text,
  );
};

describe('notes with a plain name', () => {
  it('are those about others, with whom they are about', () => {
    const note = noted('Friend of Mara L.');
    const own = noted('Mara writes on Sundays.', MARA);
    expect(findNamedNotes([note, own], 'a1')).toEqual([
      { entryId: note.id, personKey: 'b1', about: 'Bo Ek', text: 'Friend of Mara L.' },
    ]);
  });

  it('hold the name, first name or handle as a word of its own, whatever the case', () => {
    expect(found(['as MARA said', 'maralind knows', '(mára)', 'Maras book', 'Samara', 'nothing'])).toEqual([
      'as MARA said',
      'maralind knows',
      '(mára)',
    ]);
  });

  it('are found where names stand without spaces', () => {
    expect(found(['我和王小明聊过'], { id: 'c1', name: '王小明' })).toHaveLength(1);
  });

  it('are not looked for by names as short as "Jo"', () => {
    expect(found(['Jo came by'], { id: 'c1', name: 'Jo' })).toEqual([]);
  });

  it('are not those that were taken back', () => {
    const note = noted('Friend of Mara L.');
    const entries = [leg('iFollowed', START), note, undo(note.id, START + 1)];
    expect(findNamedNotes(entries, 'a1')).toEqual([]);
  });

  it('say whom they are about by name, else by handle, else not at all', () => {
    const about = (person: PersonRef) =>
      findNamedNotes([leg('iFollowed', START), noted('As Mara says', person)], 'a1').map(
        (note) => note.about,
      );
    expect(about({ id: 'b1', username: 'bo' })).toEqual(['@bo']);
    expect(about({ id: 'b1' })).toEqual(['']);
  });

  it('are looked for by every name they ever had, and by a handle without its sign', () => {
    const before = { id: 'a1', username: '@inkmara', name: ' Marisol  Lind ' };
    expect(found(['Ask inkmara', 'Ask Marisol', 'Ask Lind', 'Marisol  Lind'], before)).toEqual([
      'Ask inkmara',
      'Ask Marisol',
      'Marisol  Lind',
    ]);
  });

  it('take a name of three letters, and of two signs where names are as short as that', () => {
    expect(found(['Ana came by'], { id: 'c1', name: 'Ana' })).toHaveLength(1);
    expect(found(['我和小明聊过'], { id: 'c1', name: '小明' })).toHaveLength(1);
    expect(found(['我和明聊过'], { id: 'c1', name: '明' })).toEqual([]);
  });

  it('find a name further on when it stands inside a word first', () => {
    expect(found(['Samara, Maras and Mara'])).toHaveLength(1);
    expect(found(['Mara2 and 2mara'])).toEqual([]);
    expect(found(['“Mara”'])).toHaveLength(1);
  });
});

it('finds nothing by the name of somebody who is not in the ledger', () => {
  expect(findNamedNotes([noted('As Mara says')], 'a1')).toEqual([]);
});
