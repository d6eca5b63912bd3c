import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, AnswerRelay } from '../../../entrypoints/reader.content/answer-relay';

describe('AnswerRelay', () => {
  let passed: Answer[] = [];
  let ends = 0;
  let relay = new AnswerRelay(
    async () => {},
    () => {},
  );
  beforeEach(() => {
    vi.useFakeTimers();
    passed = [];
    ends = 0;
    relay = new AnswerRelay(
      async (answer) => {
        passed.push(answer);
      },
      () => {
        ends += 1;
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settle = () => vi.advanceTimersByTimeAsync(60_000);

  it('is busy until all was passed on, and says when it was', async () => {
    relay.add(['a', '1'], 0);
    expect(relay.isBusy).toBe(true);
    relay.open();
    expect([relay.isBusy, ends]).toEqual([true, 0]);
    await settle();
    expect([relay.isBusy, ends]).toEqual([false, 1]);
  });

  it('holds early answers until it is opened, and keeps their order', async () => {
    relay.add(['a', '1'], 0);
    relay.add(['b', '2'], 1);
    await settle();
    expect(passed).toEqual([]);
    relay.open();
    relay.add(['c', '3'], 2);
    await settle();
    expect(passed).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
  });

  it('makes one message of arrays that come close together', async () => {
    relay.open();
    relay.add(['[{"operationName":"A"}]', '[{"data":1}]'], 0);
    relay.add(['[{"operationName":"B"},{"operationName":"C"}]', '[{"data":2},{"data":3}]'], 1);
    await settle();
    relay.add(['[{"operationName":"D"}]', '[{"data":4}]'], 2);
    await settle();
    expect(passed.map((both) => both.map((text) => JSON.parse(text)))).toEqual([
      [
        [{ operationName: 'A' }, { operationName: 'B' }, { operationName: 'C' }],
        [{ data: 1 }, { data: 2 }, { data: 3 }],
      ],
      [[{ operationName: 'D' }], [{ data: 4 }]],
    ]);
  });

  it.each([
    ['{"operationName":"A"}', '{"data":1}'],
    ['[]', '[]'],
    ['[{"operationName":"A"}]', '{"errors":[]}'],
    ['[{"operationName":"A"}]', ''],
  ])('leaves %s with %s a message of its own', async (request, response) => {
    relay.open();
    relay.add(['[{"operationName":"B"}]', '[{"data":2}]'], 0);
    relay.add([request, response], 0);
    await settle();
    expect(passed).toEqual([
      ['[{"operationName":"B"}]', '[{"data":2}]'],
      [request, response],
    ]);
  });

  it('drops what a page sends faster than Medium ever does, and hears it again later', async () => {
    for (let index = 0; index < 10_000; index += 1) relay.add(['a', String(index)], 0);
    relay.add(['late', ''], 10_001);
    relay.open();
    await settle();
    expect(passed).toHaveLength(121);
    expect(passed.at(-1)).toEqual(['late', '']);
  });

  it('drops what is too much in size', async () => {
    const large = 'x'.repeat(5_000_000);
    for (let index = 0; index < 5; index += 1) relay.add([String(index), large], 0);
    relay.open();
    await settle();
    expect(passed).toHaveLength(2);
  });
});
