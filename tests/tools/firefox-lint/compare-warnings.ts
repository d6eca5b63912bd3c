/** A warning of the package lint, as far as it is compared. */
export interface Warning {
  readonly code: string;
  readonly file?: string | undefined;
}

/** A row of the table of explained warnings; `file` may hold a `*` for letters that change with each build. */
export interface Explained {
  readonly code: string;
  readonly file: string;
}

const ROW = /^\| `([A-Z_]+)` \| `([^`|]+)` \| \S[^|]* \|$/;

/** The rows of the table of warnings in a Markdown text: code, file, why it stands. */
export function readExplained(markdown: string): readonly Explained[] {
  return markdown.split('\n').flatMap((line) => {
    const [, code, file] = ROW.exec(line) ?? [];
    return code === undefined || file === undefined ? [] : [{ code, file }];
  });
}

/** What is wrong between warnings and their explanations, as lines to print; one row explains exactly one warning. */
export function compareWarnings(
  warnings: readonly Warning[],
  explained: readonly Explained[],
): readonly string[] {
  const left = [...explained];
  const unexplained = warnings.filter((warning) => {
    const at = left.findIndex((row) => row.code === warning.code && fits(row.file, warning.file ?? ''));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...unexplained.map(({ code, file }) => `not explained: ${code} in ${file ?? 'the package'}`),
    ...left.map(({ code, file }) => `explained, but not there any more: ${code} in ${file}`),
  ];
}

function fits(pattern: string, file: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? file === start : file.startsWith(start) && file.endsWith(end);
}
