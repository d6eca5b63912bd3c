/*
 * The columns of our exports. They are data, like the keys of the JSON export: the same in every language, so that a
 * spreadsheet or a script made for one file reads the next, and an import knows them again (columns.ts).
 */

/** Of a file of swaps. */
export const SWAP_FIELDS = [
  'username',
  'name',
  'status',
  'i followed',
  'my follow known from',
  'follows me',
  'their follow known from',
  'due',
  'asked once',
  'closed',
  'where',
  'quoted',
] as const;

/** Of a file of people. */
export const PEOPLE_FIELDS = [
  'username',
  'name',
  'medium id',
  'followers',
  'followers exact',
  'followers read',
  'other usernames',
  'former names',
  'notes',
] as const;

/** Of a file of your own follower counts. */
export const READING_FIELDS = ['read at', 'followers', 'exact', 'doubtful'] as const;

/** Of a file of your own stories; `story-sheet.ts` knows them again. */
export const STORY_FIELDS = [
  'story',
  'medium id',
  'link',
  'published',
  'members only',
  'tags',
  'month',
  'presentations',
  'views',
  'reads',
  'member reads',
  'followers gained',
  'earnings',
  'currency',
  'read at',
] as const;
