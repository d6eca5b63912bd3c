import { siteOf } from './site';

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
  /** Whether the writer lets Good Turn read the page that this sender is on, though its host is not Medium's. */
  readonly isOpenSite?: boolean;
}

/**
 * `page`: our content script in the top frame of a Medium tab; `site` is its host where that is not Medium's own.
 * `app`: one of our own pages.
 */
export type SenderKind =
  | { readonly kind: 'app' }
  | { readonly kind: 'page'; readonly tabId: number; readonly documentId?: string; readonly site?: string };

/** Tells who sent a message, or undefined for anyone who may not: other extensions, sub-frames, look-alike hosts. */
export function readSender(sender: Sender, self: Self): SenderKind | undefined {
  if (sender.id !== self.id || sender.url === undefined) return undefined;
  if (originOf(sender.url) === self.origin) return { kind: 'app' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return undefined;
  const isMedium = self.isMediumPage(sender.url);
  const site = isMedium || !self.isOpenSite ? undefined : siteOf(sender.url);
  if (!isMedium && site === undefined) return undefined;
  const { documentId } = sender;
  return {
    kind: 'page',
    tabId,
    ...(documentId !== undefined && { documentId }),
    ...(site !== undefined && { site }),
  };
}

/** Origin of an address, also for extension schemes (for which `URL.origin` is "null" in some browsers); undefined when unreadable. */
export function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}` : undefined;
}
