/** What the browser says of whoever sent a message. Only the browser fills this in; a page cannot. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  /** The browser's name for one loaded document; Firefox gives none. */
  readonly documentId?: string | undefined;
}

/** Who we are, to compare with. */
export interface Self {
  readonly id: string;
  /** Origin of our own pages, such as `chrome-extension://abc`. */
  readonly origin: string;
  /** Whether an address is one of Medium's pages. */
  readonly isMediumPage: (url: string) => boolean;
}

/** `page`: our content script in the top frame of a Medium tab. `app`: one of our own pages. */
export type SenderKind =
  | { readonly kind: 'app' }
  | { readonly kind: 'page'; readonly tabId: number; readonly documentId?: string };

/** Tells who sent a message, or undefined for anyone who may not: other extensions, sub-frames, look-alike hosts. */
export function readSender(sender: Sender, self: Self): SenderKind | undefined {
  if (sender.id !== self.id || sender.url === undefined) return undefined;
  if (originOf(sender.url) === self.origin) return { kind: 'app' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !self.isMediumPage(sender.url)) return undefined;
  const { documentId } = sender;
  return { kind: 'page', tabId, ...(documentId !== undefined && { documentId }) };
}

/** Origin of an address, also for extension schemes (for which `URL.origin` is "null" in some browsers); undefined when unreadable. */
export function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}` : undefined;
}
