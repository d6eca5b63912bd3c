import { describe, expect, it } from 'vitest';
import { parseExchange } from '../../../lib/medium/parse-exchange';

const ask = (operationName: string, variables: object = {}) => ({ operationName, variables, query: 'query' });
const pair = (request: unknown, response: unknown) =>
  parseExchange(JSON.stringify(request), JSON.stringify(response));

describe('parseExchange', () => {
  it('pairs the operations of an array in their order', () => {
    expect(pair([ask('A', { x: 1 }), ask('B')], [{ data: { a: 1 } }, { data: { b: 2 } }])).toStrictEqual([
      { operation: 'A', variables: { x: 1 }, body: { data: { a: 1 } } },
      { operation: 'B', variables: {}, body: { data: { b: 2 } } },
    ]);
  });

  it('takes a single operation', () => {
    expect(pair(ask('A'), { data: {} })).toHaveLength(1);
  });

  it.each([
    [[ask('A')], { data: {} }],
    [ask('A'), [{ data: {} }]],
    [[ask('A'), ask('B')], [{ data: {} }]],
    [[{ query: 'q' }], [{ data: {} }]],
    [[ask('A')], [{ errors: [] }]],
    [null, null],
    ['x', 1],
  ])('finds nothing where the two do not fit: %j, %j', (request, response) => {
    expect(pair(request, response)).toStrictEqual([]);
  });

  it.each([
    ['', ''],
    ['{', '{'],
    [JSON.stringify(ask('A')), `{"data":${'['.repeat(200_000)}`],
    [JSON.stringify(ask('A')), `{"data":{"a":${'{"a":'.repeat(64)}1${'}'.repeat(64)}}}`],
    [JSON.stringify(ask('A')), `{"data":"${'x'.repeat(5_000_000)}"}`],
  ])('finds nothing in what it does not read: %.20s, %.20s', (request, response) => {
    expect(parseExchange(request, response)).toStrictEqual([]);
  });

  it('counts no bracket of a string', () => {
    const text = `${'['.repeat(100)}\\"${'{'.repeat(100)}`;
    expect(parseExchange(JSON.stringify(ask('A')), `{"data":{"text":"${text}"}}`)).toHaveLength(1);
  });
});
