import type { CDPSession, Page } from 'playwright-core';

/**
 * What Good Turn added to a page. Its shadow roots are closed, so that neither the page nor a locator can look inside;
 * the debugging protocol can.
 */
export interface Added {
  /** Name of the host element. */
  readonly host: string;
  readonly backendNodeId: number;
  readonly text: string;
  readonly buttons: readonly AddedButton[];
}

export interface AddedButton {
  readonly backendNodeId: number;
  /** Visible text. */
  readonly label: string;
  /** Accessible name, where it says more than the text. */
  readonly name: string;
}

interface Node {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** Stops looking into a page: whoever looks keeps alive what was seen. */
export async function lookAway(page: Page): Promise<void> {
  await sessions.get(page)?.detach();
  sessions.delete(page);
}

/** Everything of Good Turn's on the page, in document order, whether visible or not. */
export async function listAdded(page: Page, host = 'good-turn'): Promise<readonly Added[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return everyNode(root as Node)
    .filter((node) => node.nodeName.toLowerCase().startsWith(host))
    .map((node) => ({
      host: node.nodeName.toLowerCase(),
      backendNodeId: node.backendNodeId,
      text: textOf(node),
      buttons: everyNode(node)
        .filter(({ nodeName }) => nodeName === 'BUTTON')
        .map((button) => ({
          backendNodeId: button.backendNodeId,
          label: textOf(button),
          name: attributeOf(button, 'aria-label') ?? textOf(button),
        })),
    }));
}

/** Waits until something of Good Turn's holds this text; fails after `timeout` ms with what is there. */
export async function waitForAdded(page: Page, text: string | RegExp, timeout = 15_000): Promise<Added> {
  const endsAt = Date.now() + timeout;
  for (;;) {
    const added = await listAdded(page);
    const found = added.find((one) =>
      typeof text === 'string' ? one.text.includes(text) : text.test(one.text),
    );
    if (found) return found;
    if (Date.now() > endsAt) {
      throw new Error(
        `"${text}" is not on the page; there is: ${added.map((one) => one.text).join(' | ') || 'nothing'}`,
      );
    }
    await page.waitForTimeout(100);
  }
}

/** Clicks a button of ours as a person would: with the mouse, in its middle, after scrolling to it. */
export async function clickAdded(
  page: Page,
  { backendNodeId }: { readonly backendNodeId: number },
): Promise<void> {
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  // Nobody clicks on what still moves (a drawer that slides in, a mark that was just placed).
  let at = await middleOf(page, backendNodeId);
  for (let tries = 0; tries < 40; tries += 1) {
    await page.waitForTimeout(60);
    const next = await middleOf(page, backendNodeId);
    const isStill = next.x === at.x && next.y === at.y;
    at = next;
    if (isStill) break;
  }
  await page.mouse.click(at.x, at.y);
}

/** Clicks the button with this label in something of ours that holds `text`. */
export async function clickButton(page: Page, text: string | RegExp, label: string): Promise<void> {
  const added = await waitForAdded(page, text);
  const button = added.buttons.find((one) => one.label.includes(label) || one.name.includes(label));
  if (!button) throw new Error(`no button "${label}" in "${added.text}"`);
  await clickAdded(page, button);
}

/** The middle of a node on the screen, CSS pixels. */
async function middleOf(page: Page, backendNodeId: number): Promise<{ x: number; y: number }> {
  const { model } = await (await sessionOf(page)).send('DOM.getBoxModel', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}

function everyNode(node: Node): Node[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [node, ...below.flatMap(everyNode)];
}

function textOf(node: Node): string {
  return everyNode(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at < 0 ? undefined : attributes[at + 1];
}
