/** What a key asks the lists to do. */
export type RowKey = 'next' | 'previous' | 'first' | 'last' | 'act' | 'open' | 'undo' | 'search' | 'help';

const KEYS: Readonly<Record<string, RowKey>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'act',
  o: 'open',
  u: 'undo',
  '/': 'search',
  '?': 'help',
};

/** The shortcuts as the help lists them. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly words: string }[] = [
  { keys: ['↓', 'j'], words: 'next person' },
  { keys: ['↑', 'k'], words: 'person before' },
  { keys: ['Enter'], words: 'first action of the person in focus' },
  { keys: ['o'], words: 'open the person’s profile' },
  { keys: ['u'], words: 'undo what you just put down' },
  { keys: ['/'], words: 'search in the ledger' },
  { keys: ['?'], words: 'this list' },
];

/** Undefined when the key means nothing here: with a modifier, in a field, or Enter on a link or button. */
export function rowKeyOf(event: KeyboardEvent): RowKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  // A key held down moves on through the rows, but puts nothing down twice.
  if (event.repeat && (event.key === 'Enter' || event.key === 'u')) return undefined;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('input, textarea, select, [contenteditable]')) return undefined;
  if (at?.closest('dialog')) return undefined;
  // Enter acts only with a row itself in focus: nothing is put down by a key pressed at nothing in particular.
  if (event.key === 'Enter') return at?.hasAttribute('data-key') ? 'act' : undefined;
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}
