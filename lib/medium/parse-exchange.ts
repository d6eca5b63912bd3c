import { itemsOf, parseJson, valueAt } from './json';
import { SOURCE_MAX } from './limits';

/** One operation that a page asked Medium for, and what Medium answered. Both are untrusted. */
export interface Exchange {
  operation: string;
  variables: unknown;
  /** The operation's own part of the answer: `{"data": …}`. */
  body: unknown;
}

/** Most operations of one exchange. */
const OPERATIONS_MAX = 200;

/**
 * Takes a GraphQL request and its answer apart. Medium sends arrays, answered in the same order; a single operation
 * works too. Empty when either is no JSON, longer than five million characters, nested deeper than 64, or when the
 * two do not fit each other.
 */
export function parseExchange(requestBody: string, responseBody: string): Exchange[] {
  const request = parseJson(requestBody, SOURCE_MAX);
  const response = parseJson(responseBody, SOURCE_MAX);
  if (Array.isArray(request) !== Array.isArray(response)) return [];
  const asked = Array.isArray(request) ? itemsOf(request) : [request];
  const answered = Array.isArray(response) ? itemsOf(response) : [response];
  if (asked.length !== answered.length) return [];
  return asked.slice(0, OPERATIONS_MAX).flatMap((one, index) => {
    const operation = valueAt(one, 'operationName');
    const body = answered[index];
    if (typeof operation !== 'string' || valueAt(body, 'data') === undefined) return [];
    return [{ operation, variables: valueAt(one, 'variables'), body }];
  });
}
