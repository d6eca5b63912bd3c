import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../..', import.meta.url).pathname;

function runIntent(input: string): { out: string[]; err: string[]; code: number | null } {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'tests/tools/intent.ts'], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { out: lines(stdout), err: lines(stderr).filter((line) => line.startsWith('line ')), code: status };
}

describe('npm run intent', () => {
  it('prints the kind of each line, and names the lines that it passes over', () => {
    const { out, err, code } = runIntent(
      [
        '{"id":"a","text":"Followed you back!"}',
        'not json',
        '',
        '{"id":7,"text":"What a story."}',
        '{"id":"b"}',
        '[1]',
        '{"id":"c","text":"F4F?","extra":true}',
      ].join('\r\n'),
    );
    expect(out.map((line): unknown => JSON.parse(line))).toEqual([
      { id: 'a', kind: 'returned' },
      { id: 7, kind: 'none' },
      { id: 'c', kind: 'offer' },
    ]);
    expect(err.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['line 2', 'line 5', 'line 6']);
    expect(code).toBe(0);
  });
});
