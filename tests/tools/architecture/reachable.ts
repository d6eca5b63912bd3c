import { importsOf, resolveImport } from './imports-of';
import type { SourceFile } from './source-files';

export interface Reached {
  readonly files: readonly SourceFile[];
  /** Packages that would be bundled, each with the file that asks for it. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Everything that is bundled with these roots: what they import, and what that imports, but for types. */
export function reachFrom(roots: readonly string[], all: readonly SourceFile[]): Reached {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const paths = new Set(byPath.keys());
  const reached = new Map<string, SourceFile>();
  const packages = new Map<string, string>();
  const waiting = [...roots];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (!file)
      throw new Error(
        `${path} is not there: say in tests/architecture.test.ts what runs on Medium's pages now.`,
      );
    if (reached.has(path)) continue;
    reached.set(path, file);
    for (const { specifier, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const target = resolveImport(path, specifier, paths);
      if (target) waiting.push(target);
      else if (!specifier.startsWith('.')) packages.set(specifier, path);
    }
  }
  return { files: [...reached.values()], packages };
}
