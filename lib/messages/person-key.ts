import * as z from 'zod/mini';

/** Who is meant. A key may be a whole name: of someone whose id and username are not known. */
export const personKeySchema = z.string().check(z.maxLength(600));
