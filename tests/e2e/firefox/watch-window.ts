import { deepEqual } from 'node:assert/strict';
import type { BrowserWindow } from './browser-window';
import { OWN_ORIGIN } from './launch-firefox';

/** What the browser's console says of all pages: refusals of a content policy, and errors of ours. */
export interface WindowWatch {
  /** What was heard since the last time. */
  take(): Promise<readonly string[]>;
  /** Fails with whatever was heard. */
  expectNothing(when: string): Promise<void>;
}

export async function watchWindow(window: BrowserWindow): Promise<WindowWatch> {
  await window.call(listen, OWN_ORIGIN);
  const take = () => window.call<readonly string[]>(takeHeard);
  return {
    take,
    async expectNothing(when) {
      deepEqual(await take(), [], when);
    },
  };
}

interface Hearing {
  goodTurnHeard?: string[];
}

// What follows runs in the browser's window.

function listen(own: string): void {
  const heard: string[] = [];
  (globalThis as Hearing).goodTurnHeard = heard;
  const { Services } = globalThis as unknown as {
    Services: { console: { registerListener(listener: { observe(message: object): void }): void } };
  };
  Services.console.registerListener({
    observe(message: { message?: string; errorMessage?: string; sourceName?: string }) {
      const { errorMessage = message.message ?? '', sourceName = '' } = message;
      const isOurs = sourceName.startsWith(own);
      if (isOurs || /Content.Security.Policy/.test(errorMessage))
        heard.push(`${sourceName}: ${errorMessage}`);
    },
  });
}

function takeHeard(): readonly string[] {
  return (globalThis as Hearing).goodTurnHeard?.splice(0) ?? [];
}
