import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../components/rows/row-actions';
import { STATUSES } from '../../../lib/ledger/status';

const words = (...from: Parameters<typeof actionsFor>) => actionsFor(...from).map((action) => action.words);
const KNOWN = { asked: false, thread: true };

describe('actionsFor', () => {
  it('asks at most once, only when overdue, and only when it is known where', () => {
    expect(words('overdue', KNOWN)).toEqual(['They followed', 'Ask once...', 'Let it go']);
    expect(words('overdue', { ...KNOWN, asked: true })).toEqual(['They followed', 'Let it go']);
    expect(words('overdue', { ...KNOWN, thread: false })).toEqual(['They followed', 'Let it go']);
    expect(words('waiting', KNOWN)).toEqual(['They followed', 'Let it go']);
  });

  it('offers your own follow when you owe one', () => {
    expect(words('due', KNOWN)).toEqual(['I followed', 'Let it go']);
    expect(words('late', KNOWN)).toEqual(['I followed', 'Let it go']);
  });

  it('offers to have looked at one who left, once', () => {
    expect(words('lapsed', KNOWN)[0]).toBe('Looked at');
    expect(words('lapsed', { ...KNOWN, lookedAt: true })).toEqual(['They followed', 'Let it go']);
  });

  it('offers nothing for what is even or closed, and "Let it go" for all that is open', () => {
    const settled = new Set(['even', 'letGo', 'declined', 'notASwap']);
    for (const status of STATUSES) {
      expect(words(status, KNOWN).at(-1)).toBe(settled.has(status) ? undefined : 'Let it go');
    }
  });
});
