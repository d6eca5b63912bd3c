import type { PersonRef } from '../../lib/ledger/entry';
import { findPartner, type Partner } from '../../lib/ledger/known';
import type { Reader } from '../../lib/store/reader';
import { knownPeople } from './known-people';

/** Whom of the ledger a page means, as `findPartner` decides; undefined when that is nobody for certain. */
export async function findPartnerOnPage(
  store: Reader,
  { id, username }: PersonRef,
): Promise<Partner | undefined> {
  const people = await store.listPeople(
    id === undefined ? [] : [id],
    username === undefined ? [] : [username],
  );
  return findPartner(knownPeople(people), { id, username });
}
