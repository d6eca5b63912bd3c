/** A partner, folded from the entries about them. */
export interface Person {
  /** Medium's user id, or `@username` in lower case as long as the id is not known. */
  readonly key: string;
  readonly id?: string;
  /** The newest username, as Medium writes it. */
  readonly username?: string;
  readonly name?: string;
  /** Every username seen, lower case, oldest first. */
  readonly aliases: readonly string[];
  /** Names they had before, oldest first, without the present one. */
  readonly formerNames: readonly string[];
  readonly followers?: { readonly count: number; readonly exact: boolean; readonly at: number };
  /** Words of your own that you put on them, in the order you did. */
  readonly tags: readonly string[];
  readonly notes: readonly { readonly entryId: string; readonly at: number; readonly text: string }[];
}
