import { createInterface } from 'node:readline';
import { classifyResponse } from '../../lib/ledger/intent/classify-response';

/** `npm run -s intent`: JSON lines `{"id","text"}` in, `{"id","kind"}` out; a line that is neither is named on stderr and passed over. */

function parseLine(line: string): { id: unknown; text: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  if (!('id' in value)) throw new Error('has no "id"');
  if (!('text' in value) || typeof value.text !== 'string') throw new Error('"text" is not a string');
  return { id: value.id, text: value.text };
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    const { id, text } = parseLine(line.replace(/^\uFEFF/, ''));
    process.stdout.write(`${JSON.stringify({ id, kind: classifyResponse(text).kind })}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`line ${number} passed over: ${why}\n`);
  }
}
