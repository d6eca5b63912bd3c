import { importsOf, joinPath } from './imports-of';
import type { SourceFile } from './source-files';

/** One part of the house and what it may lean on. Paths are beginnings, from the root. */
interface Layer {
  readonly path: string;
  /** May be imported to run. */
  readonly runs: readonly string[];
  /** May be imported as types only; what may run may be a type too. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const PREACT = ['preact', 'preact/hooks', 'preact/compat'];

/** The first that fits decides. */
const LAYERS: readonly Layer[] = [
  {
    path: 'lib/text/',
    runs: ['lib/text/'],
    types: ['public/_locales/'],
    packages: [],
    why: 'Text is the bottom of the house: it takes its messages as a parameter and leans on nobody.',
  },
  {
    path: 'lib/facts/',
    runs: ['lib/facts/'],
    types: [],
    packages: ['zod/mini'],
    why: 'The facts are the contract that everyone reads: they lean on nobody.',
  },
  {
    path: 'lib/ledger/',
    runs: ['lib/ledger/', 'lib/text/'],
    types: ['lib/facts/'],
    packages: [],
    why: 'The ledger is pure: pass in what it needs as a parameter, or move the rule into lib/ledger.',
  },
  {
    path: 'lib/program/',
    runs: ['lib/program/', 'lib/ledger/days', 'lib/ledger/time', 'lib/text/'],
    types: ['lib/facts/'],
    packages: [],
    why: 'The program rules are pure: pass in what they need as a parameter.',
  },
  {
    path: 'lib/story/',
    runs: ['lib/story/', 'lib/ledger/time', 'lib/text/'],
    types: ['lib/facts/'],
    packages: [],
    why: 'The story checks are pure: pass in what they need as a parameter.',
  },
  {
    path: 'lib/carry/',
    runs: ['lib/carry/', 'lib/ledger/', 'lib/facts/', 'lib/text/'],
    types: [],
    packages: ['zod/mini', 'papaparse'],
    why: 'Carrying turns a ledger into files and files into entries: text in, values out, and nothing is read or written.',
  },
  {
    path: 'lib/medium/',
    runs: ['lib/medium/'],
    types: ['lib/facts/'],
    packages: [],
    why: 'lib/medium says what it saw, never what it means, and ships in the content script: facts as types only.',
  },
  {
    path: 'lib/page/',
    runs: ['lib/page/', 'lib/text/'],
    types: ['lib/facts/', 'lib/ledger/'],
    packages: [],
    why: 'What paints on a page knows marks and words, nothing of swaps, messages or the store.',
  },
  {
    path: 'lib/messages/',
    runs: ['lib/messages/', 'lib/facts/', 'lib/text/'],
    types: ['lib/ledger/'],
    packages: ['zod/mini'],
    why: 'The protocol describes what is said: facts, and types of the ledger.',
  },
  {
    path: 'lib/browser/',
    runs: ['lib/browser/', 'lib/facts/', 'lib/messages/', 'lib/text/'],
    types: ['lib/ledger/'],
    packages: ['webextension-polyfill'],
    why: 'An adapter over the extension API holds no rules: take the decision in lib/ledger and pass it in.',
  },
  {
    path: 'lib/store/',
    runs: ['lib/store/', 'lib/ledger/', 'lib/facts/', 'lib/text/'],
    types: [],
    packages: ['dexie'],
    why: 'The store keeps what the ledger folds; it knows neither pages nor messages nor the browser.',
  },
  {
    path: 'components/',
    runs: ['components/', 'lib/ledger/', 'lib/program/', 'lib/story/', 'lib/text/'],
    types: ['lib/carry/', 'lib/facts/', 'lib/messages/'],
    packages: PREACT,
    why: 'Components are props only: no browser, no database. Let an entrypoint ask and pass the answer in.',
  },
  {
    path: 'entrypoints/',
    runs: ['entrypoints/', 'components/', 'lib/'],
    types: [],
    packages: [...PREACT, 'webextension-polyfill', 'wxt/'],
    why: 'Entrypoints wire parts together; libraries such as dexie and zod stay behind lib.',
  },
];

/** What a file imports and may not, each with the reason and the way out. */
export function listForbiddenImports(file: SourceFile): readonly string[] {
  const layer = LAYERS.find(({ path }) => file.path.startsWith(path));
  if (!layer)
    return [
      `${file.path}: no rule says what this part may import. Add it to tests/tools/architecture/layers.ts.`,
    ];
  return importsOf(file)
    .filter(({ specifier }) => !/\.(css|svg)(\?\w+)?$/.test(specifier))
    .filter(({ specifier, typeOnly }) => !mayImport(layer, file.path, specifier, typeOnly))
    .map(({ specifier, typeOnly, line }) => {
      const what = specifier.startsWith('.') ? joinPath(file.path, specifier) : specifier;
      return `${file.path}:${line} imports ${what}${typeOnly ? ' (types)' : ''}. ${layer.why}`;
    });
}

function mayImport(layer: Layer, from: string, specifier: string, typeOnly: boolean): boolean {
  if (!specifier.startsWith('.')) {
    return layer.packages.some((name) =>
      name.endsWith('/') ? specifier.startsWith(name) : specifier === name,
    );
  }
  const path = joinPath(from, specifier);
  const allowed = typeOnly ? [...layer.runs, ...layer.types] : layer.runs;
  return allowed.some((start) => path.startsWith(start));
}
