/** What a function in a page can be given. */
export type Argument = string | number;

/**
 * The source of an expression that calls a function in a page. It may use nothing from around it but the name that tsx
 * gives to each function inside it.
 */
export function callInPage(run: (...args: never[]) => unknown, args: readonly Argument[] = []): string {
  return `(() => { const __name = (named) => named; return (${String(run)})(...${JSON.stringify(args)}); })()`;
}
