import { deepEqual } from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    /** Set by markup that ran. */
    __ran?: unknown;
    __refusedByPolicy?: string[];
    __prototypesAtFirst?: string;
  }
}

/** What a page may not do, whatever strangers wrote: run it, be refused something by a policy, change a prototype. */
export interface Watch {
  /** Fails with whatever happened in any page that is open, and forgets it. */
  expectNothing(when: string): Promise<void>;
}

export async function watchPages(context: BrowserContext): Promise<Watch> {
  const heard: string[] = [];
  await context.addInitScript(listen);
  const hear = (page: Page): void => {
    page.on('dialog', (dialog) => {
      heard.push(`${page.url()} asked: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy|__proto__|Uncaught/.test(text)) heard.push(`${page.url()}: ${text}`);
    });
    page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  };
  context.pages().forEach(hear);
  context.on('page', hear);
  return {
    async expectNothing(when) {
      for (const page of context.pages()) {
        const found = await page.evaluate(tell).catch(() => []);
        heard.push(...found.map((what) => `${page.url()}: ${what}`));
      }
      deepEqual(heard, [], when);
    },
  };
}

/** Runs in every page before anything else. */
function listen(): void {
  const refused: string[] = [];
  window.__refusedByPolicy = refused;
  window.__prototypesAtFirst = [Object.prototype, Array.prototype, Map.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');
  document.addEventListener('securitypolicyviolation', (event) => {
    refused.push(`${event.violatedDirective} refused ${event.blockedURI}`);
  });
}

/** Runs in a page: what went wrong there. */
function tell(): string[] {
  const now = [Object.prototype, Array.prototype, Map.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');
  return [
    ...(window.__ran === undefined ? [] : ['markup of a stranger ran']),
    ...(window.__refusedByPolicy ?? []),
    ...(window.__prototypesAtFirst === undefined || now === window.__prototypesAtFirst
      ? []
      : ['a prototype changed']),
  ];
}
