/** Someone as a page names them: any part may be unknown. A `PersonRef` of an entry is one too. */
export interface Who {
  readonly id?: string | undefined;
  readonly username?: string | undefined;
  readonly name?: string | undefined;
}
