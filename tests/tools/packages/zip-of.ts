import { crc32, deflateRawSync } from 'node:zlib';

/** One file in a zip. */
export interface ZipFile {
  /** With slashes, relative. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Midnight of the first day that a zip can tell: the same files give the same zip, whenever it is made. */
const DOS_DATE = (1 << 5) | 1;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;

/** A zip of these files, in the order of their names and without any moment in it. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = Buffer.from(file.path, 'utf8');
    const packed = deflateRawSync(file.bytes, { level: 9 });
    const about = aboutOf(file.bytes, packed, name);
    const local = Buffer.concat([words(4, LOCAL), about, words(2, 0), name, packed]);
    centrals.push(
      // Nothing is said of who made it; attributes are those of a plain file.
      Buffer.concat([
        words(4, CENTRAL),
        words(2, VERSION),
        about,
        words(2, 0, 0, 0, 0),
        words(4, 0),
        words(4, offset),
        name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const count = centrals.length;
  return Buffer.concat([
    ...locals,
    central,
    words(4, END),
    words(2, 0, 0, count, count),
    words(4, central.length, offset),
    words(2, 0),
  ]);
}

/** What both heads of a file say of it, up to the length of its name. */
function aboutOf(bytes: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    words(2, VERSION, FLAGS, DEFLATED, 0, DOS_DATE),
    words(4, crc32(bytes), packed.length, bytes.length),
    words(2, name.length),
  ]);
}

function words(size: 2 | 4, ...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(size * values.length);
  for (const [at, value] of values.entries()) buffer.writeUIntLE(value, at * size, size);
  return buffer;
}
