import type { PersonRef } from '../../lib/ledger/entry';

/** How an entry names somebody of the ledger. */
export function refOf({ id, username, name }: PersonRef): PersonRef {
  return {
    ...(id !== undefined && { id }),
    ...(username !== undefined && { username }),
    ...(name !== undefined && { name }),
  };
}
