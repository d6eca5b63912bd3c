import type { Background } from './background';
import type { FoundResponse, PageReader, ResponsePlace } from './page-reader';
import { findThreadReader } from './thread-door';

export interface ThreadPartsOptions {
  readonly url: string;
  readonly reader: Pick<PageReader, 'findResponses'>;
  readonly background: Background;
  /** Whether all that Medium's own data has said so far was passed on, and answered. */
  readonly isTold: () => boolean;
  /** There may be something to read now. */
  readonly onReady: () => void;
}

/**
 * The parts of a page that hold responses. What Medium's own data has told of them need not be read from the page;
 * for the rest, the script that reads threads is put there.
 */
export class ThreadParts {
  readonly #parts: ThreadPartsOptions;
  /** Responses that are known whole. */
  readonly #told = new Set<string>();
  #untold: Element[] = [];
  #isAnswered = false;
  #isWanting = false;

  constructor(parts: ThreadPartsOptions) {
    this.#parts = parts;
  }

  get toldCount(): number {
    return this.#told.size;
  }

  isTold(id: string): boolean {
    return this.#told.has(id);
  }

  /** The places of a part's responses; the part is kept to be read when some were not told. */
  look(part: Element): readonly ResponsePlace[] {
    const found = this.#parts.reader.findResponses(part);
    if (this.#isUntold(found) || findThreadReader()?.isInside(part)) this.#untold.push(part);
    return found;
  }

  /** The background has answered: these responses it knows whole. */
  hear(ids: readonly string[]): void {
    this.#isAnswered = true;
    for (const id of ids) this.#told.add(id);
    this.goOn();
  }

  /** Everything was passed on: what is still not told has to be read. */
  goOn(): void {
    if (this.#untold.length > 0) this.#parts.onReady();
  }

  /** The background has forgotten what it was told. */
  forget(): void {
    this.#told.clear();
  }

  /** The responses of the next part that nothing has told, once all that may tell of it was heard. */
  read(): Iterator<FoundResponse> | undefined {
    const { isTold, reader, url } = this.#parts;
    if (!this.#isAnswered || !isTold()) return undefined;
    const thread = findThreadReader();
    for (let part = this.#untold.shift(); part; part = this.#untold.shift()) {
      if (!part.isConnected) continue;
      if (!thread?.isInside(part) && !this.#isUntold(reader.findResponses(part))) continue;
      if (thread) return thread.read(part, url)[Symbol.iterator]();
      this.#untold.unshift(part);
      void this.#wantThreadReader();
      return undefined;
    }
    return undefined;
  }

  #isUntold(found: readonly ResponsePlace[]): boolean {
    return found.some(({ responseId }) => !this.#told.has(responseId));
  }

  async #wantThreadReader(): Promise<void> {
    if (this.#isWanting) return;
    this.#isWanting = true;
    await this.#parts.background.tell({ type: 'threadReaderWanted' });
    this.#isWanting = false;
    // Where it could not be put, waiting for it would never end.
    if (!findThreadReader()) this.#untold = [];
    this.goOn();
  }
}
