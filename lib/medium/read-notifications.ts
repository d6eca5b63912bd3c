import type { Happening } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { entriesOf, valueAt } from './json';
import { prune } from './prune';
import { readUser } from './read-user';
import { asMoment } from './values';

const STEPS_MAX = 10_000;
const FOLLOWED = new Set(['users_following_you', 'users_following_you_rollup']);

/** What notifications tell, and the people in them. */
export interface FoundNotifications {
  happenings: Happening[];
  people: PersonFacts[];
}

/**
 * Finds notifications by their shape (the name of the web's operation is not known), also those rolled up: "X
 * followed you". A roll-up names its people in `rollupItems`, its own actor is one of them. Their own time is kept
 * only where it is theirs.
 */
export function readNotifications(data: unknown): FoundNotifications {
  const found: FoundNotifications = { happenings: [], people: [] };
  const waiting: unknown[] = [data];
  for (let steps = 0; waiting.length > 0 && steps < STEPS_MAX; steps += 1) {
    const at = waiting.pop();
    const type = valueAt(at, 'notificationType');
    if (typeof type === 'string' && FOLLOWED.has(type)) {
      const items = valueAt(at, 'rollupItems');
      const rolledUp = Array.isArray(items) ? items : [];
      for (const item of rolledUp) addFollower(found, item, valueAt(item, 'occurredAt'));
      addFollower(found, at, rolledUp.length === 0 ? valueAt(at, 'occurredAt') : undefined);
    } else waiting.push(...entriesOf(at).map(([, value]) => value));
  }
  return found;
}

function addFollower({ happenings, people }: FoundNotifications, item: unknown, occurredAt: unknown): void {
  const person = readUser(valueAt(item, 'actor'), true);
  if (!person) return;
  people.push(person);
  if (
    happenings.some(({ personId, username }) =>
      person.id ? personId === person.id : username === person.username,
    )
  )
    return;
  happenings.push(
    prune<Happening>({
      kind: 'followedViewer',
      personId: person.id,
      username: person.username,
      name: person.name,
      at: asMoment(occurredAt),
    }),
  );
}
