import { describe, expect, it } from 'vitest';
import { startOfDay } from '../../../entrypoints/ledger/start-of-day';

describe('startOfDay', () => {
  it('is midnight where the writer is, also after days that are not 24 hours long', () => {
    const at = startOfDay('2026-03-28', 2);
    expect(at === undefined ? undefined : new Date(at).toTimeString().slice(0, 8)).toBe('00:00:00');
    expect(new Date(at ?? 0).getDate()).toBe(30);
  });

  it.each(['', '2026-02-31', '2026-13-01', 'today', '2026-1-1'])('%j is no day', (text) => {
    expect(startOfDay(text)).toBeUndefined();
  });
});
