import { describe, expect, it } from 'vitest';
import { type Box, placeMark } from '../../../lib/page/place-mark';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card = box(0, 0, 400, 120);
const name = box(50, 10, 100, 20);
const size = { width: 120, height: 26 };

describe('placeMark', () => {
  it('puts the mark at the right end of the line of the name', () => {
    expect(placeMark({ words: [name], card, buttons: [], ...size })).toEqual({
      left: 280,
      top: 7,
      maxWidth: 120,
    });
  });

  it('keeps a button on that line free', () => {
    const place = placeMark({ words: [name], card, buttons: [box(370, 8, 24, 24)], ...size });
    expect(place?.left).toBe(240);
  });

  it('does not mind buttons on other lines or without a size', () => {
    const buttons = [box(370, 80, 24, 24), box(200, 12, 0, 0)];
    expect(placeMark({ words: [name], card, buttons, ...size })?.left).toBe(280);
  });

  it('stays clear of a date on the same line', () => {
    const place = placeMark({ words: [name, box(160, 12, 120, 16)], card, buttons: [], ...size });
    expect(place).toEqual({ left: 290, top: 7, maxWidth: 110 });
  });

  it('does not mind a date on the next line', () => {
    const place = placeMark({ words: [name, box(50, 34, 340, 16)], card, buttons: [], ...size });
    expect(place?.maxWidth).toBe(120);
  });

  it('takes what room there is when the name is long', () => {
    const place = placeMark({ words: [box(50, 10, 300, 20)], card, buttons: [], ...size });
    expect(place).toEqual({ left: 360, top: 7, maxWidth: 40 });
  });

  it('goes to the line of the date, clear of both, when the name takes its own', () => {
    const words = [box(50, 10, 330, 20), box(50, 30, 60, 16)] as const;
    expect(placeMark({ words, card, buttons: [], ...size })).toEqual({ left: 280, top: 30, maxWidth: 120 });
  });

  it('stays with the name when nothing else has more room', () => {
    const words = [box(50, 10, 300, 20), box(50, 34, 320, 16)] as const;
    expect(placeMark({ words, card, buttons: [], ...size })).toEqual({ left: 360, top: 7, maxWidth: 40 });
  });

  it('paints nothing where not even a dot fits', () => {
    expect(placeMark({ words: [box(50, 10, 330, 20)], card, buttons: [], ...size })).toBeNull();
  });
});
