import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listChanges, sumChanges } from '../../../lib/ledger/changes';
import { DAY } from '../../../lib/ledger/time';
import { START } from './examples';

const reading = (day: number, count: number, exact = true) => ({ at: START + day * DAY, count, exact });

describe('listChanges', () => {
  it('tells gains and losses from one believed reading to the next', () => {
    expect(listChanges([reading(2, 83), reading(0, 80), reading(1, 85), reading(3, 83)])).toEqual([
      { at: START + DAY, by: 5, exact: true },
      { at: START + 2 * DAY, by: -2, exact: true },
    ]);
  });

  it('does not take a doubtful fall for a loss', () => {
    expect(listChanges([reading(0, 95), reading(1, 0), reading(2, 96)])).toEqual([
      { at: START + 2 * DAY, by: 1, exact: true },
    ]);
  });

  it('says of cut counts only what is sure', () => {
    const cut = (day: number, count: number) => reading(day, count, false);
    expect(listChanges([cut(0, 7_400), cut(1, 7_400), cut(2, 7_600), cut(3, 7_500)])).toEqual([
      { at: START + 2 * DAY, by: 101, exact: false },
      { at: START + 3 * DAY, by: -1, exact: false },
    ]);
  });
});

describe('a change', () => {
  it('is exact only between two exact counts, and is none where the ranges touch', () => {
    const [cut, exact] = [(day: number) => reading(day, 7_400, false), (day: number) => reading(day, 7_600)];
    expect(listChanges([cut(0), exact(1)])).toEqual([{ at: START + DAY, by: 101, exact: false }]);
    expect(listChanges([exact(0), cut(1)])).toEqual([{ at: START + DAY, by: -101, exact: false }]);
    expect(listChanges([cut(0), reading(1, 7_499)])).toEqual([]);
    expect(listChanges([reading(0, 7_400), cut(1)])).toEqual([]);
    expect(listChanges([reading(0, 7_499), cut(1)])).toEqual([]);
  });
});

describe('sumChanges', () => {
  it('keeps each change once, whatever the parts', () => {
    const counts = fc.array(fc.integer({ min: 80, max: 99 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), (list, parts) => {
        const readings = list.map((count, day) => reading(day, count));
        const changes = listChanges(readings);
        const sums = sumChanges(changes, { fromAt: START, toAt: START + (list.length - 1) * DAY, parts });
        expect(sums).toHaveLength(parts);
        const total = sums.reduce((sum, { gained, lost }) => sum + gained - lost, 0);
        expect(total).toBe(changes.reduce((sum, { by }) => sum + by, 0));
      }),
    );
  });

  it('leaves out what lies before', () => {
    const changes = [
      { at: START, by: 4, exact: true },
      { at: START + 2 * DAY, by: -1, exact: true },
    ];
    const [sum] = sumChanges(changes, { fromAt: START + DAY, toAt: START + 2 * DAY, parts: 1 });
    expect(sum).toMatchObject({ gained: 0, lost: 1 });
  });

  it('puts a change into the part in which it was read, the last moment into the last', () => {
    const changes = [0, 1, 1.5, 2, 2.01].map((days) => ({ at: START + days * DAY, by: 1, exact: true }));
    const span = { fromAt: START, toAt: START + 2 * DAY, parts: 2 };
    expect(sumChanges([...changes, { at: START + 1, by: -3, exact: false }], span)).toEqual([
      { fromAt: START, toAt: START + DAY, gained: 1, lost: 3 },
      { fromAt: START + DAY, toAt: START + 2 * DAY, gained: 3, lost: 0 },
    ]);
  });
});
