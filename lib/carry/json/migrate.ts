/** Turns the content of a file of one version into that of the next. */
export type MigrationStep = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The step at place n leads from version n + 1 to n + 2. A step that was released is never changed; a new one is added
 * at the end, with an example file of the version before it in tests/lib/carry/versions.
 */
const STEPS: readonly MigrationStep[] = [];

/** The version that this build writes. */
export const FORMAT_VERSION = STEPS.length + 1;

/** The content of a file as today's version has it. `version` is a whole number from 1 to today's. */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly MigrationStep[] = STEPS,
): Readonly<Record<string, unknown>> {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
