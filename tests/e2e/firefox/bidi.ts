import type { Browser } from 'puppeteer-core';

/** Sends one command of WebDriver BiDi. @throws when Firefox refuses it */
export type Send = (method: string, params: object) => Promise<unknown>;

/**
 * The BiDi connection under a browser of puppeteer's, which has it without showing it in its types: puppeteer knows no
 * pages of extensions and looks into no closed shadow root; the protocol does both.
 */
export function bidiOf(browser: Browser): Send {
  const { connection } = browser as Browser & {
    readonly connection?: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  if (!connection) throw new Error('This browser is not driven over WebDriver BiDi.');
  return async (method, params) => (await connection.send(method, params)).result;
}

/** A node as BiDi serialises it. */
export interface BidiNode {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** The nodes of a tab that match, with all that is in them, closed shadow roots too. */
export async function locateNodes(send: Send, context: string, css: string): Promise<readonly BidiNode[]> {
  const found = (await send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: css },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  })) as { nodes: readonly BidiNode[] };
  return found.nodes;
}

/**
 * Runs a function's source in a tab; what it uses from around it is only the name that tsx gives to each function.
 * @throws what it throws
 */
export async function callIn<T>(
  send: Send,
  context: string,
  source: string,
  args: readonly unknown[] = [],
): Promise<T> {
  const answer = (await send('script.callFunction', {
    functionDeclaration: `async (...args) => {
      const __name = (named) => named;
      return JSON.stringify((await (${source})(...args)) ?? null);
    }`,
    target: { context },
    arguments: args.map(localValue),
    awaitPromise: true,
    userActivation: true,
  })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'a script failed');
  return JSON.parse(answer.result?.value ?? 'null') as T;
}

function localValue(value: unknown): object {
  if (typeof value === 'object' && value !== null) {
    if ('sharedId' in value) return { sharedId: value.sharedId };
    return { type: 'object', value: Object.entries(value).map(([key, one]) => [key, localValue(one)]) };
  }
  if (typeof value === 'number') return { type: 'number', value };
  return { type: 'string', value: String(value) };
}
