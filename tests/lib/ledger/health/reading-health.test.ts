import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKindSchema } from '../../../../lib/facts/page-facts';
import { applyReading, type ReadingHealth } from '../../../../lib/ledger/health/reading-health';
import { HOUR, MINUTE } from '../../../../lib/ledger/time';

const MISSED = { code: 'responses-not-found', where: 'responseLink' };
const read = (health: ReadingHealth, at: number, ...problems: { code: string; where: string }[]) =>
  applyReading(health, { kind: 'story', problems }, at);

describe('applyReading', () => {
  it('keeps when a kind of page was last read well, and what was missing since', () => {
    const well = read({}, HOUR);
    expect(well).toEqual({ story: { wellAt: HOUR, readAt: HOUR, problems: [] } });
    const worse = read(well, 2 * HOUR, MISSED);
    expect(worse).toEqual({ story: { wellAt: HOUR, readAt: 2 * HOUR, problems: [MISSED] } });
    expect(read(worse, 3 * HOUR)).toEqual({ story: { wellAt: 3 * HOUR, readAt: 3 * HOUR, problems: [] } });
  });

  it('does not say that a page was read well that never was', () => {
    expect(read({}, HOUR, MISSED).story).not.toHaveProperty('wellAt');
  });

  it('takes missing details for well read', () => {
    expect(read({}, HOUR, { code: 'people-incomplete', where: 'page: name' }).story?.problems).toEqual([]);
  });

  it('is the same object when nothing is worth keeping: within a minute, or of a page that is not read', () => {
    const well = read({}, HOUR);
    expect(read(well, HOUR + MINUTE - 1)).toBe(well);
    expect(read(well, HOUR + MINUTE)).not.toBe(well);
    expect(read(well, HOUR + 1, MISSED)).not.toBe(well);
    expect(applyReading(well, { kind: 'other', problems: [MISSED] }, 2 * HOUR)).toBe(well);
    expect(applyReading(well, { kind: 'editor', problems: [] }, 2 * HOUR)).toBe(well);
  });

  it('holds nothing but what our own readers call things', () => {
    const problem = fc.record({
      code: fc.oneof(fc.string(), fc.constantFrom('viewer-not-found', 'Jane Doe', '<b>')),
      where: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('page: viewer', '@jane', 'mara@example.com'),
      ),
    });
    const step = fc.record({
      kind: fc.constantFrom(...pageKindSchema.options),
      problems: fc.array(problem, { maxLength: 40 }),
      at: fc.nat(HOUR),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const health = steps.reduce<ReadingHealth>(
          (before, { at, ...memory }) => applyReading(before, memory, at),
          {},
        );
        for (const { problems } of Object.values(health)) {
          expect(problems.length).toBeLessThanOrEqual(20);
          for (const { code, where } of problems) {
            expect(code).toMatch(/^[a-z][a-z0-9-]*$/);
            expect(where).toMatch(/^[\w.: -]*$/);
          }
        }
      }),
    );
  });
});
