import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../lib/carry/decode-file';

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
const utf16 = (text: string, isBig: boolean) =>
  [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe('the text of a file', () => {
  it.each([
    ['UTF-8', bytes('José')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'José')],
    ['UTF-16, little end first', bytes([0xff, 0xfe], utf16('José', false))],
    ['UTF-16, big end first', bytes([0xfe, 0xff], utf16('José', true))],
    ['Windows letters', bytes('Jos', [0xe9])],
  ])('is read from %s', (_, file) => {
    expect(decodeFile(file)).toEqual({ ok: true, value: 'José' });
  });

  it.each([
    ['a workbook', bytes([0x50, 0x4b, 3, 4]), 'compressed'],
    ['a gzip', bytes([0x1f, 0x8b, 8]), 'compressed'],
    ['nothing', bytes(), 'empty'],
    ['white space', bytes(' \r\n'), 'empty'],
    ['a NUL', bytes('a\nb\0'), 'notText'],
    ['broken UTF-8 after a mark', bytes([0xef, 0xbb, 0xbf, 0xff]), 'notText'],
    ['too much', new Uint8Array(20_000_001), 'tooLarge'],
  ])('is refused for %s', (_, file, code) => {
    expect(decodeFile(file)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('names the line of a NUL, also of one at the very beginning', () => {
    expect(decodeFile(bytes('a\nb\0'))).toEqual({ ok: false, refusal: { code: 'notText', line: 2 } });
    expect(decodeFile(bytes('\0a\nb'))).toEqual({ ok: false, refusal: { code: 'notText', line: 1 } });
  });

  it('may be as large as the limit, and hold bytes that begin like a mark', () => {
    expect(decodeFile(new Uint8Array(20_000_000).fill(97)).ok).toBe(true);
    expect(decodeFile(bytes('PX'))).toEqual({ ok: true, value: 'PX' });
    expect(decodeFile(bytes([0xef, 0xbb, 0x41]))).toEqual({ ok: true, value: 'ï»A' });
  });
});
