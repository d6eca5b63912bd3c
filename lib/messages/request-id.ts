import * as z from 'zod/mini';

/** Random id of one action of the writer's: a repeated request with the same id is carried out once. */
export const requestIdSchema = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
