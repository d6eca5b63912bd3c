import type { MarksChanged } from '../../lib/messages/page-messages';

/** The few members of the extension's runtime that a content script needs; no polyfill on Medium's pages. */
export interface Runtime {
  /** Gone when the extension was updated, switched off or removed. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

interface ExtensionScope {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
}

/** The runtime of this browser; undefined once the extension is gone. */
export function findRuntime(): Runtime | undefined {
  const scope = globalThis as ExtensionScope;
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

export function isMarksChanged(message: unknown): message is MarksChanged {
  return typeof message === 'object' && message !== null && Reflect.get(message, 'type') === 'marksChanged';
}
