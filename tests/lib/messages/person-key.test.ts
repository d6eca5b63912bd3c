import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../../lib/messages/protocol';

/** Someone known by name alone, a long one: so they may come out of a file. */
const personKey = `@${'n'.repeat(500)}`;
const requestId = '00000000-0000-4000-8000-000000000001';

describe('whoever is in the ledger can be acted on, though only a long name is known', () => {
  test.each([
    { type: 'record', requestId, personKey, what: 'iFollowed' },
    { type: 'writeNote', requestId, personKey, text: 'Writes about gardens.' },
    { type: 'letGoOfMany', requestId, personKeys: [personKey] },
    { type: 'tagMany', requestId, personKeys: [personKey], tag: 'poets', on: true },
    { type: 'askMany', requestId, personKeys: [personKey] },
    { type: 'forgetAsked', personKey },
    { type: 'forgetPerson', personKey },
  ] as const)('$type', (message) => {
    expect(MESSAGES[message.type].schema.safeParse(message).error).toBeUndefined();
  });
});
