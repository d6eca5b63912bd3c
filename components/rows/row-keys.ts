import type { MessageKey } from '../../lib/text/catalogue';

/** What a key asks a list to do in which several can be selected. */
type SelectKey = 'select' | 'selectAll' | 'selectNone';

/** What a key asks a list to do whose lines can be written. */
type WriteKey = 'write' | 'edit' | 'remove';

/** What a key asks the lists to do. */
export type RowKey =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'act'
  | 'open'
  | 'undo'
  | 'search'
  | 'help'
  | SelectKey
  | WriteKey;

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
  x: 'select',
  n: 'write',
  e: 'edit',
  Delete: 'remove',
  Escape: 'selectNone',
};

/** A shortcut as the help lists it. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly meaning: MessageKey;
}

/** The shortcuts of every list of swaps. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['↓', 'j'], meaning: 'keyNext' },
  { keys: ['↑', 'k'], meaning: 'keyPrevious' },
  { keys: ['Enter'], meaning: 'keyAct' },
  { keys: ['o'], meaning: 'keyOpen' },
  { keys: ['u'], meaning: 'keyUndo' },
  { keys: ['/'], meaning: 'keySearch' },
  { keys: ['?'], meaning: 'keyHelp' },
];

/** Those of a list in which several people can be selected. */
export const SELECT_SHORTCUTS: readonly Shortcut[] = [
  { keys: ['x'], meaning: 'keySelect' },
  { keys: ['Ctrl+A'], meaning: 'keySelectAll' },
  { keys: ['Esc'], meaning: 'keyClear' },
];

/** Those of the list of drafts. */
export const DRAFT_SHORTCUTS: readonly Shortcut[] = [
  { keys: ['↓', 'j'], meaning: 'keyDraftNext' },
  { keys: ['↑', 'k'], meaning: 'keyDraftPrevious' },
  { keys: ['Enter'], meaning: 'keyDraftCopy' },
  { keys: ['e'], meaning: 'keyDraftEdit' },
  { keys: ['Del'], meaning: 'keyDraftRemove' },
  { keys: ['n'], meaning: 'keyDraftWrite' },
  { keys: ['u'], meaning: 'keyUndo' },
  { keys: ['/'], meaning: 'keyDraftSearch' },
  { keys: ['?'], meaning: 'keyHelp' },
];

/** Undefined when the key means nothing here: with a modifier, in a field, or Enter on a link or button. */
export function rowKeyOf(event: KeyboardEvent): RowKey | undefined {
  if (event.altKey || event.defaultPrevented) return undefined;
  const isWithModifier = event.ctrlKey || event.metaKey;
  if (isWithModifier && event.key !== 'a') return undefined;
  // A key held down moves on through the rows, but puts nothing down twice.
  if (event.repeat && ['Enter', 'Delete', 'u'].includes(event.key)) return undefined;
  const at = event.target instanceof Element ? event.target : null;
  // A checkbox takes no letters.
  if (at?.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return undefined;
  if (at?.closest('dialog')) return undefined;
  if (isWithModifier) return 'selectAll';
  // Some act only with a row itself in focus: nothing is put down by a key pressed at nothing in particular.
  if (event.key === 'Enter') return at?.hasAttribute('data-key') ? 'act' : undefined;
  if (event.key === 'Delete') return at?.hasAttribute('data-key') ? 'remove' : undefined;
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}
