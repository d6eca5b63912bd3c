/** What a response's text means in a swap, in the words of the glossary. */
export const RESPONSE_KINDS = [
  'offer',
  'claimed',
  'returned',
  'asked',
  'reminded',
  'withdrew',
  'declined',
  'none',
] as const;

export type ResponseKind = (typeof RESPONSE_KINDS)[number];
