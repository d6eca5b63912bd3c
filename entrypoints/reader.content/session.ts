import type { PageFacts, ResponseFacts } from '../../lib/facts/page-facts';
import type { MarksAnswer } from '../../lib/ledger/mark';
import { whenIdle } from '../../lib/page/idle';
import { bodyElement } from '../../lib/page/own-document';
import { type Added, watchAdded } from './added';
import type { Background } from './background';
import type { FollowButton, FoundResponse, PageReader } from './page-reader';
import type { Places } from './places';
import { ThreadParts } from './thread-parts';

export interface SessionParts {
  readonly url: string;
  readonly reader: PageReader;
  readonly background: Background;
  readonly places: Places;
  /** Whether all that Medium's own data has said so far was passed on, and answered. */
  readonly isTold: () => boolean;
  /** The page's own state as text, while it still speaks of this address. */
  readonly stateText?: string;
  readonly signal: AbortSignal;
}

/** Most responses of one message, and of one idle slice. */
const SLICE_MAX = 200;
/** How long what the page adds is gathered before it is read, in ms. */
const PACE = 300;
/** Most responses that are read of one page (../../lib/facts/values.ts; not imported, for it brings zod). */
const RESPONSES_MAX = 5_000;

/** One address of a tab: reads it, sends what is new, and notes where marks may go. */
export class Session {
  readonly #parts: SessionParts;
  readonly #waiting: Element[] = [];
  /** What was sent of each response, so that it is sent again only when more is known. */
  readonly #sent = new Map<string, string>();
  readonly #added: Added;
  readonly #thread: ThreadParts;
  /** The responses of the part that is being read; goes on in the next slice. */
  #reading: Iterator<FoundResponse> | undefined;
  #hasTooMany = false;
  #whole: PageFacts | undefined;
  #scheduled = false;
  #isWholeStale = false;
  #isResent = false;
  #asked = 0;
  #heard = 0;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#thread = new ThreadParts({ ...parts, onReady: () => this.#schedule() });
    this.#added = watchAdded(() => this.#schedule(), parts.signal);
  }

  /** Reads the page for the first time. */
  start(): void {
    const body = bodyElement();
    if (body) this.#waiting.push(body);
    this.#isWholeStale = true;
    this.#schedule();
  }

  /** There is more to read it with. */
  readAgain(): void {
    this.#isWholeStale = true;
    this.#schedule();
  }

  /** The ledger or the time has changed. */
  async askMarks(): Promise<void> {
    await this.#tell(() => this.#parts.background.tell({ type: 'marksAsked', url: this.#parts.url }));
  }

  async passOn(requestBody: string, responseBody: string): Promise<void> {
    const { background, url } = this.#parts;
    await this.#tell(() => background.tell({ type: 'answerSeen', url, requestBody, responseBody }));
  }

  async tellFollow(button: FollowButton): Promise<void> {
    const { background, places, url } = this.#parts;
    const answer = await this.#tell(() => background.tell({ type: 'followClicked', url, ...button }));
    if (answer?.offer) places.offer(answer.offer);
  }

  /** Everything was passed on: what is still not told has to be read. */
  goOn(): void {
    this.#thread.goOn();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const go = () => whenIdle((deadline) => this.#work(deadline), 500, this.#parts.signal);
    if (this.#asked === 0 || this.#reading) go();
    else setTimeout(go, PACE);
  }

  /** One idle slice: as many of the new parts as there is time for. */
  #work(deadline: { timeRemaining(): number }): void {
    const { background, places } = this.#parts;
    this.#scheduled = false;
    if (!background.isThere()) return;
    this.#waiting.push(...this.#added.take());
    const fresh: ResponseFacts[] = [];
    do {
      const next = this.#reading?.next();
      if (next && !next.done) {
        const { facts, place } = next.value;
        if (this.#isKept(facts, fresh)) places.add(place);
        continue;
      }
      this.#reading = undefined;
      const part = this.#waiting.shift();
      if (!part) {
        this.#reading = this.#thread.read();
        if (!this.#reading) break;
      } else if (part.isConnected) this.#look(part);
    } while (deadline.timeRemaining() > 0 && fresh.length < SLICE_MAX);
    if (this.#reading || this.#waiting.length > 0) this.#schedule();
    // Only now is it known what was moved or rendered anew, and what has gone.
    else if (this.#added.takeRemoved()) places.check();
    if (this.#isWholeStale || fresh.length > 0) this.#send(fresh);
  }

  /** Notes where marks may go in a part, and what else it tells. */
  #look(part: Element): void {
    const { places, reader } = this.#parts;
    const responses = this.#thread.look(part);
    for (const place of [...responses, ...reader.findNames(part)]) places.add(place);
    // What holds one response is that response, and tells nothing else.
    this.#isWholeStale ||= responses.length !== 1 && reader.isTelling(part);
  }

  /** Adds what is new to `fresh`. False when the page has more responses than are read. */
  #isKept(facts: ResponseFacts, fresh: ResponseFacts[]): boolean {
    if (this.#thread.isTold(facts.id)) return true;
    const before = this.#sent.get(facts.id);
    if (before === undefined && this.#sent.size + this.#thread.toldCount >= RESPONSES_MAX) {
      this.#isWholeStale ||= !this.#hasTooMany;
      this.#hasTooMany = true;
      return false;
    }
    const known = `${facts.text?.length} ${facts.cut} ${facts.clapCount}`;
    if (before !== known) {
      this.#sent.set(facts.id, known);
      fresh.push(facts);
    }
    return true;
  }

  #send(responses: readonly ResponseFacts[]): void {
    const { background, places, reader, stateText } = this.#parts;
    const isFirst = !this.#whole;
    if (this.#isWholeStale || !this.#whole) {
      this.#whole = reader.readWhole();
      // Only now it is known whose profile this is.
      const body = bodyElement();
      for (const place of body ? reader.findNames(body) : []) places.add(place);
    }
    this.#isWholeStale = false;
    const facts: PageFacts = { ...this.#whole, responses: [...responses] };
    if (this.#hasTooMany)
      facts.problems = [...facts.problems, { code: 'too-many-responses', where: 'thread' }];
    void this.#tell(() =>
      background.tell({ type: 'pageRead', facts, ...(isFirst && stateText && { stateText }) }),
    );
  }

  /** Answers are whole: an older one that comes late is not heard. */
  async #tell(ask: () => Promise<MarksAnswer | undefined>): Promise<MarksAnswer | undefined> {
    this.#asked += 1;
    const turn = this.#asked;
    const answer = await ask();
    this.#thread.hear(answer?.told ?? []);
    if (!answer || this.#parts.signal.aborted) return undefined;
    if (turn >= this.#heard) this.#hear(turn, answer);
    return answer;
  }

  #hear(turn: number, answer: MarksAnswer): void {
    this.#heard = turn;
    if (!answer.forgotten) this.#isResent = false;
    else if (!this.#isResent) {
      this.#isResent = true;
      this.#sent.clear();
      this.#thread.forget();
      this.#whole = undefined;
      this.start();
      return;
    }
    void this.#parts.places.apply(answer);
  }
}
