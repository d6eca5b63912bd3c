import { expect, it } from 'vitest';
import { type CpuProfile, scriptTimeOf } from './script-time';

const ours = 'chrome-extension://abc/reader.js';

function node(id: number, functionName: string, url: string, children: number[] = []) {
  return { id, callFrame: { functionName, url, lineNumber: 0 }, children };
}

/** The page calls a function of ours, which makes a node and calls back into the page. */
const profile: CpuProfile = {
  nodes: [
    node(1, '(root)', '', [2]),
    node(2, 'render', 'https://medium.com/main.js', [3, 6]),
    node(3, 'paint', ours, [4, 5]),
    node(4, 'createElement', ''),
    node(5, 'onChange', 'https://medium.com/main.js'),
    node(6, 'fetch', ours, [7]),
    node(7, 'fetch', ''),
  ],
  samples: [1, 2, 3, 4, 5, 7],
  timeDeltas: [0, 100, 100, 200, 300, 400, 500],
};

it('counts what our functions ran and what the browser did on their call', () => {
  expect(scriptTimeOf(profile, 'chrome-extension://abc/').total).toBeCloseTo(0.5);
});

it('names the function that called', () => {
  const { byFunction } = scriptTimeOf(profile, 'chrome-extension://abc/');
  expect([...byFunction.keys()]).toEqual(['reader.js paint']);
});

it('leaves out what other programs held up', () => {
  const { total } = scriptTimeOf({ ...profile, timeDeltas: [0, 1, 1, 9_000] }, 'chrome-extension://abc/');
  expect(total).toBeCloseTo(1);
});

it('is nothing where no script of ours ran', () => {
  expect(scriptTimeOf(profile, 'chrome-extension://other/').total).toBe(0);
});
