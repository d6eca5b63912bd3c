import type { Key, Tab } from '../scene';
import { type BidiNode, callIn, locateNodes, type Send } from './bidi';

/** What a function in a page can be given. */
type Argument = string | number | Readonly<Record<string, string | number>>;

/** As WebDriver calls the keys. */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };
const WAIT_MAX = 15_000;

/** One tab of Firefox in the words of a story. */
export class FirefoxTab implements Tab {
  readonly #send: Send;
  readonly #context: string;

  constructor(send: Send, context: string) {
    this.#send = send;
    this.#context = context;
  }

  /** Loads a page in this tab. */
  async goTo(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  async waitForAdded(text: string | RegExp): Promise<string> {
    return textOf(await this.#findAdded(text));
  }

  async record(username: string, label: string): Promise<void> {
    await this.openPanel(username);
    await this.clickAdded(/They declined/, label);
    await this.waitForAdded('Noted');
    await this.press('Escape');
  }

  async clickAdded(text: RegExp, label: string): Promise<void> {
    const added = await this.#findAdded(text);
    const button = buttonsOf(added).find((one) => textOf(one).includes(label) || nameOf(one).includes(label));
    if (!button) throw new Error(`no button "${label}" in "${textOf(added)}"`);
    await this.#click(button.sharedId);
  }

  async clickButton(words: string): Promise<void> {
    const sharedId = await waitFor(`the button "${words}"`, async () => {
      const found = (await this.#send('script.callFunction', {
        functionDeclaration: String(findShownButton),
        target: { context: this.#context },
        arguments: [{ type: 'string', value: words }],
        awaitPromise: false,
      })) as { result?: { sharedId?: string } };
      return found.result?.sharedId;
    });
    await this.#click(sharedId);
  }

  /** Scrolls to the response of someone in what is open now: marks are painted when their cards come near. */
  async scrollToResponse(username: string): Promise<void> {
    await this.waitUntil(`a response of ${username}`, scrollToLink, username);
  }

  async readToEnd(rows: number): Promise<void> {
    await waitFor(`${rows} rows`, async () => (await this.call<number>(scrollAndCount)) >= rows || undefined);
  }

  async waitForText(text: string): Promise<void> {
    await waitFor(`"${text}"`, async () => (await this.call<boolean>(isWritten, text)) || undefined);
  }

  async waitForNoText(text: string): Promise<void> {
    await waitFor(`no "${text}"`, async () => !(await this.text()).includes(text) || undefined);
  }

  /** Types into a field, in place of what stood there. */
  async typeInto(css: string, words: string): Promise<void> {
    await this.waitUntil(`${css} to type into`, focusField, css);
    await this.#perform(
      'key',
      'keyboard',
      [...words].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  /** Chooses a file of this machine in a field for files. */
  async chooseFile(css: string, path: string): Promise<void> {
    const [field] = await locateNodes(this.#send, this.#context, css);
    if (!field) throw new Error(`no field ${css}`);
    await this.#send('input.setFiles', {
      context: this.#context,
      element: { sharedId: field.sharedId },
      files: [path],
    });
  }

  text(): Promise<string> {
    return this.call<string>(() => document.body?.textContent ?? '');
  }

  errors(): Promise<readonly string[]> {
    return this.call<string[]>(() => window.__pageErrors ?? []);
  }

  async bringToFront(): Promise<void> {
    await this.#send('browsingContext.activate', { context: this.#context });
  }

  /** Waits until a function says yes in the page; it may use nothing from around it. */
  async waitUntil(
    what: string,
    isSo: (...args: never[]) => boolean,
    ...args: readonly Argument[]
  ): Promise<void> {
    await waitFor(what, async () => (await this.call<boolean>(isSo, ...args)) || undefined);
  }

  /** What ours on the page says now, one text for each of our hosts. */
  async listAdded(): Promise<readonly string[]> {
    return (await this.#listAdded()).map(textOf);
  }

  /** Runs a function in the page; it may use nothing from around it. */
  call<T>(run: (...args: never[]) => unknown, ...args: readonly Argument[]): Promise<T> {
    return callIn<T>(this.#send, this.#context, String(run), args);
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', { context: this.#context });
  }

  async #findAdded(text: string | RegExp): Promise<BidiNode> {
    const fits = (said: string) => (typeof text === 'string' ? said.includes(text) : text.test(said));
    try {
      return await waitFor(`"${text}" on the page`, async () =>
        (await this.#listAdded()).find((one) => fits(textOf(one))),
      );
    } catch (cause) {
      const said = (await this.listAdded()).join(' | ') || 'nothing';
      throw new Error(`"${text}" is not on the page; there is: ${said}`, { cause });
    }
  }

  #listAdded(): Promise<readonly BidiNode[]> {
    return locateNodes(this.#send, this.#context, 'good-turn-mark,good-turn-line,good-turn-panel');
  }

  async clickMark(username: string): Promise<void> {
    const mark = await waitFor(`a mark of ${username}`, async () =>
      (await this.#listAdded()).flatMap(buttonsOf).findLast((one) => nameOf(one).includes(`@${username}`)),
    );
    await this.#click(mark.sharedId);
  }

  /** A mark that moves away under the pointer while the thread still loads is clicked once more. */
  async openPanel(username: string): Promise<void> {
    const isPanel = async () =>
      (await this.#listAdded()).find((one) => textOf(one).includes('They declined'));
    for (let clicks = 1; ; clicks += 1) {
      await this.clickMark(username);
      try {
        await waitFor(`the panel of ${username}`, isPanel, 4_000);
        return;
      } catch (error) {
        if (clicks === 3) throw error;
      }
    }
  }

  /** Clicks as a person would: with the mouse, in the middle, once it stands still. */
  async #click(sharedId: string): Promise<void> {
    await callIn(this.#send, this.#context, String(scrollIntoView), [{ sharedId }]);
    const origin = { type: 'element', element: { sharedId } };
    await this.#perform('pointer', 'mouse', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(key: Key): Promise<void> {
    const value = KEYS[key];
    await this.#perform('key', 'keyboard', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async #perform(type: string, id: string, actions: readonly object[]): Promise<void> {
    await this.#send('input.performActions', { context: this.#context, actions: [{ type, id, actions }] });
  }
}

/** Asks again and again until there is an answer. @throws after `most` ms, with what was waited for */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  most = WAIT_MAX,
): Promise<T> {
  const endsAt = Date.now() + most;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > endsAt) throw new Error(`not there after ${most / 1_000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function everyNode(node: BidiNode): BidiNode[] {
  const { shadowRoot, children = [] } = node.value;
  return [node, ...[...(shadowRoot ? [shadowRoot] : []), ...children].flatMap(everyNode)];
}

function textOf(node: BidiNode): string {
  return everyNode(node)
    .map(({ value }) => (value.nodeType === 3 ? (value.nodeValue ?? '') : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function buttonsOf(node: BidiNode): BidiNode[] {
  return everyNode(node).filter(({ value }) => value.localName === 'button');
}

function nameOf(node: BidiNode): string {
  return node.value.attributes?.['aria-label'] ?? textOf(node);
}

// What follows runs in the page.

function findShownButton(words: string): Element | undefined {
  return [...document.querySelectorAll('button')].find(
    (button) =>
      (button.getAttribute('aria-label') ?? button.textContent?.trim()) === words &&
      button.checkVisibility({ visibilityProperty: true }),
  );
}

async function scrollIntoView(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  let last = '';
  for (let tries = 0; tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const box = element.getBoundingClientRect();
    const at = `${box.x} ${box.y}`;
    if (at === last) return;
    last = at;
  }
}

function scrollToLink(username: string): boolean {
  const links = document.querySelectorAll(`[aria-hidden=false] a[href*="/@${username}"]`);
  links[0]?.scrollIntoView({ block: 'center' });
  return links.length > 0;
}

function focusField(css: string): boolean {
  const field = document.querySelector<HTMLInputElement>(css);
  field?.focus();
  field?.select();
  return field !== null;
}

function scrollAndCount(): number {
  scrollTo(0, document.body.scrollHeight);
  return document.querySelectorAll('h2 + p').length;
}

function isWritten(text: string): boolean {
  return [...document.querySelectorAll('body *')].some((one) => one.textContent?.trim() === text);
}
