/** Why a file is refused. The words for the screen are made where they are shown. */
export const REFUSAL_CODES = [
  'tooLarge',
  'tooManyRows',
  'tooDeep',
  'empty',
  'compressed',
  'notText',
  'notJson',
  'duplicateKey',
  'forbiddenKey',
  'notOurs',
  'newerVersion',
  'wrongField',
  'openQuote',
  'noPerson',
  'noFollow',
  'badPerson',
  'badYesNo',
  'badDate',
  'unclearDate',
  'badCount',
  'badPlace',
  'longNote',
  'unknownColumn',
  'tooManyCells',
  'badMonth',
  'badStory',
  'badAmount',
  'badTags',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refused file: where in it the trouble is, as far as that can be told, counted from 1. */
export interface FileRefusal {
  readonly code: RefusalCode;
  readonly line?: number;
  readonly column?: number;
  /** The field, key or cell that is meant, at most 60 characters. */
  readonly detail?: string;
}

/** What reading a file gives: the value, or why it is refused. Reading never throws. */
export type Carried<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: FileRefusal };

const DETAIL_MAX = 60;

export function carried<T>(value: T): Carried<T> {
  return { ok: true, value };
}

export function refused(code: RefusalCode, where: Omit<FileRefusal, 'code'> = {}): Carried<never> {
  const { detail, ...rest } = where;
  return {
    ok: false,
    refusal: { code, ...rest, ...(detail !== undefined && { detail: detail.slice(0, DETAIL_MAX) }) },
  };
}
