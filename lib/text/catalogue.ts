import type english from '../../public/_locales/en/messages.json';

/** The browser's own format of one message: "$NAME$" in the text is one of the placeholders, in lower case. */
export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The messages of one language, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof english;

/** What comes before `_other`: the name of a message that has a form for each kind of number. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** What stands for the placeholders, by their names in lower case. */
export type Values = Readonly<Record<string, string | number>>;
