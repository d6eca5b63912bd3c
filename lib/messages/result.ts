/** The answer to every message. An expected error is a value with words a writer understands. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };

export interface Refusal {
  /** `not-here`: whoever asked may not talk to Good Turn at all, or not any more. */
  readonly code:
    | 'not-here'
    | 'not-allowed'
    | 'not-understood'
    | 'too-large'
    | 'not-saved'
    | 'not-found'
    | 'failed';
  /** For the screen: what happened and what to do, in one sentence. */
  readonly words: string;
}

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: Refusal['code'], words: string): Result<never> {
  return { ok: false, error: { code, words } };
}
