import { statusOf } from '../status';
import type { Swap } from '../swap';

/** Who of a thread could be mentioned: those who owe a follow that is overdue. */
export interface Mentionable<P> {
  readonly partner: P;
  /** When they were asked; once is enough. */
  readonly askedAt?: number;
}

/**
 * Of the people of a thread those who are overdue, the longest first; those who were asked already come after them.
 * @param partners with whom something was agreed there
 */
export function listMentionable<P extends { readonly swap: Swap }>(
  partners: readonly P[],
  now: number,
): readonly Mentionable<P>[] {
  const overdue = partners.filter(({ swap }) => statusOf(swap, now) === 'overdue');
  const ordered = overdue.toSorted((a, b) => (a.swap.dueAt ?? 0) - (b.swap.dueAt ?? 0));
  const of = (partner: P): Mentionable<P> => {
    const { askedAt } = partner.swap;
    return askedAt === undefined ? { partner } : { partner, askedAt };
  };
  return [
    ...ordered.filter(({ swap }) => swap.askedAt === undefined).map(of),
    ...ordered.filter(({ swap }) => swap.askedAt !== undefined).map(of),
  ];
}

/** The text as it is copied: "@jane @mara" before it, when somebody is mentioned. */
export function textWithMentions(text: string, usernames: readonly string[]): string {
  if (usernames.length === 0) return text;
  const names = usernames.map((username) => `@${username}`).join(' ');
  return text === '' ? names : `${names} ${text}`;
}
