/** What is mutated together, with the tests that must notice. */
export interface MutationGroup {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Percent of the mutants that a test must notice. */
  readonly least: number;
  /** Whether each file of tests loads everything anew: where something is made once and kept, all of them must try it. */
  readonly isApart?: boolean;
}

const LEAST = 85;

/** The ledger's own files in parts that take some ten minutes each; `npm run mutation -- ledger` tries them all. */
const LEDGER: readonly MutationGroup[] = ['a-e', 'f', 'g-k', 'l', 'm-o', 'p-r', 's-t', 'u-z'].map(
  (letters) => ({
    name: `ledger: ${letters}`,
    // The group of status and deadline asks more of these.
    mutate: [`lib/ledger/[${letters}]*.ts`, '!lib/ledger/{status,fold-swap,time}.ts'],
    tests: ['tests/lib/ledger/*.test.ts'],
    least: LEAST,
  }),
);

/** Without those that try a hundred long texts or begin another process: they would take the most time and notice the least. */
const INTENT_TESTS = ['tests/lib/ledger/intent/!(*.properties|intent-command).test.ts'];
/** Made once from the phrases, and kept. */
const PATTERNS = 'lib/ledger/intent/{compile-atom,compile-pattern,match-pattern,pattern,phrase-book}.ts';

export const MUTATION_GROUPS: readonly MutationGroup[] = [
  {
    name: 'status and deadline',
    mutate: ['lib/ledger/status.ts', 'lib/ledger/fold-swap.ts', 'lib/ledger/time.ts'],
    tests: ['tests/lib/ledger/*.test.ts'],
    least: 100,
  },
  ...LEDGER,
  {
    name: 'ledger: kinds of response text, as read',
    mutate: ['lib/ledger/intent/**/*.ts', `!${PATTERNS}`],
    tests: INTENT_TESTS,
    least: LEAST,
  },
  {
    name: 'ledger: kinds of response text, patterns',
    mutate: [PATTERNS],
    tests: INTENT_TESTS,
    least: LEAST,
    isApart: true,
  },
  {
    name: 'ledger: drafts, health, summary',
    mutate: ['lib/ledger/{drafts,health,summary}/**/*.ts'],
    tests: ['tests/lib/ledger/{drafts,health,summary}/**/*.test.ts'],
    least: LEAST,
  },
  {
    name: 'ledger: stories',
    mutate: ['lib/ledger/stories/**/*.ts'],
    tests: ['tests/lib/ledger/stories/**/*.test.ts'],
    least: LEAST,
  },
  {
    name: 'medium counts and dates',
    mutate: [
      'lib/medium/{counts,values}.ts',
      'lib/medium/own/{month-of,parse-shown-month,read-money,read-daily-answer,read-month-answer}.ts',
    ],
    tests: ['tests/lib/medium/{counts,values}.test.ts', 'tests/lib/medium/own/*.test.ts'],
    least: LEAST,
  },
  {
    name: 'messages',
    mutate: ['lib/messages/**/*.ts'],
    tests: ['tests/lib/messages/**/*.test.ts'],
    least: LEAST,
  },
  {
    name: 'csv',
    mutate: ['lib/carry/csv/**/*.ts'],
    tests: ['tests/lib/carry/csv/**/*.test.ts'],
    least: LEAST,
  },
  {
    name: 'import',
    mutate: ['lib/carry/*.ts', 'lib/carry/json/**/*.ts'],
    tests: ['tests/lib/carry/**/*.test.ts'],
    least: LEAST,
  },
];
