import { displayName } from '../../../components/text/display-name';
import { say, sayList } from '../../../lib/text/say';
import type { Mentioned } from './use-copying';

/**
 * What is said once a text was copied that mentions these people.
 * @param askedKeys those of them whom the ledger now has as asked through this copy.
 */
export function copiedWords(mentioned: readonly Mentioned[], askedKeys: readonly string[]): string {
  const asked = mentioned.filter(({ key }) => askedKeys.includes(key));
  const names = namesOf(asked);
  const others = namesOf(mentioned.filter((one) => !asked.includes(one)));
  if (mentioned.length === 0) return say('copyDone');
  if (asked.length === 0) return say('copyDoneAskedNone', { others });
  if (asked.length === mentioned.length) return say('copyDoneAsked', { names });
  return say('copyDoneAskedSome', { names, others });
}

function namesOf(people: readonly Mentioned[]): string {
  return sayList(people.map(({ name, username }) => displayName(name) ?? `@${username}`));
}
