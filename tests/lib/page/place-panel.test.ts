import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../lib/page/place-panel';

const viewport = { width: 1000, height: 800 };
const markAt = (right: number, top: number) => ({ left: right - 120, right, top, bottom: top + 26 });

describe('placePanel', () => {
  it('stands under the mark, right ends in line', () => {
    expect(placePanel({ mark: markAt(900, 100), width: 400, height: 200, viewport })).toEqual({
      left: 500,
      top: 134,
    });
  });

  it('stands above it where there is no room below', () => {
    expect(placePanel({ mark: markAt(900, 700), width: 400, height: 200, viewport }).top).toBe(492);
  });

  it('never leaves the window', () => {
    const narrow = { width: 360, height: 300 };
    expect(placePanel({ mark: markAt(200, 150), width: 344, height: 280, viewport: narrow })).toEqual({
      left: 8,
      top: 12,
    });
    expect(placePanel({ mark: markAt(900, -400), width: 400, height: 200, viewport }).top).toBe(8);
  });

  it('keeps its upper end in a window that is too small', () => {
    const tiny = { width: 200, height: 100 };
    expect(placePanel({ mark: markAt(190, 10), width: 400, height: 300, viewport: tiny })).toEqual({
      left: 8,
      top: 8,
    });
  });
});
