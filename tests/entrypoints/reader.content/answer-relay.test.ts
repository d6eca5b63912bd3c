import { describe, expect, it } from 'vitest';
import { type Answer, AnswerRelay } from '../../../entrypoints/reader.content/answer-relay';

const settle = () => new Promise((resolve) => setTimeout(resolve));

function relayOf() {
  const passed: Answer[] = [];
  const relay = new AnswerRelay(async (answer) => {
    await settle();
    passed.push(answer);
  });
  return { relay, passed };
}

describe('AnswerRelay', () => {
  it('holds early answers until it is opened, and keeps their order', async () => {
    const { relay, passed } = relayOf();
    relay.add(['a', '1'], 0);
    relay.add(['b', '2'], 1);
    await settle();
    expect(passed).toEqual([]);
    relay.open();
    relay.add(['c', '3'], 2);
    await expect
      .poll(() => passed)
      .toEqual([
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ]);
  });

  it('drops what a page sends faster than Medium ever does, and hears it again later', async () => {
    const { relay, passed } = relayOf();
    for (let index = 0; index < 10_000; index += 1) relay.add(['a', String(index)], 0);
    relay.add(['late', ''], 10_001);
    relay.open();
    await expect.poll(() => passed.at(-1)).toEqual(['late', '']);
    expect(passed).toHaveLength(121);
  });

  it('drops what is too much in size', async () => {
    const { relay, passed } = relayOf();
    const large = 'x'.repeat(5_000_000);
    for (let index = 0; index < 5; index += 1) relay.add([String(index), large], 0);
    relay.open();
    await expect.poll(() => passed.length).toBe(2);
    await settle();
    expect(passed).toHaveLength(2);
  });
});
