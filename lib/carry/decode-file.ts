import { FILE_MAX } from '../facts/values';
import type { Carried } from './refusal';
import { carried, refused } from './refusal';

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_LE_MARK = [0xff, 0xfe];
const UTF_16_BE_MARK = [0xfe, 0xff];
/** First bytes of zip (and so of .xlsx and .ods), gzip and old .xls. */
const PACKED = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one, else the Windows letters (code page 1252) in
 * which spreadsheets of western Europe and America save a CSV. Compressed files and whole workbooks are refused.
 */
export function decodeFile(bytes: Uint8Array): Carried<string> {
  if (bytes.length > FILE_MAX) return refused('tooLarge');
  if (bytes.length === 0) return refused('empty');
  if (PACKED.some((mark) => startsWith(bytes, mark))) return refused('compressed');
  const text = decode(bytes);
  if (text === undefined) return refused('notText');
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused('notText', { line: text.slice(0, nul).split('\n').length });
  return text.trim() === '' ? refused('empty') : carried(text);
}

function decode(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, UTF_16_LE_MARK)) return decodeAs('utf-16le', bytes);
  if (startsWith(bytes, UTF_16_BE_MARK)) return decodeAs('utf-16be', bytes);
  const text = decodeAs('utf-8', bytes);
  return text ?? (startsWith(bytes, UTF_8_MARK) ? undefined : decodeAs('windows-1252', bytes));
}

/** Undefined when the bytes are not of this kind. A mark at the beginning is left out. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
