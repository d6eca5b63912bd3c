/** Caps on what a page can make us pass on: more than Medium's busiest page asks for, far less than would hurt. */
const ANSWERS_MAX = 120;
const UNITS_MAX = 12_000_000;
const SPAN = 10_000;
/** How long answers are gathered, in ms, and how large a gathering may become. */
const PACE = 400;
const GATHERED_MAX = 1_000_000;

export type Answer = readonly [requestBody: string, responseBody: string];

/**
 * Holds answers until the page is read for the first time, then passes them on, those that come close together in
 * one: a message costs more than what is in it. What comes faster than the caps allow is dropped: only a page that
 * pretends to be Medium's does that.
 */
export class AnswerRelay {
  readonly #pass: (answer: Answer) => Promise<void>;
  readonly #onEnd: () => void;
  readonly #waiting: Answer[] = [];
  #spanStart = Number.NEGATIVE_INFINITY;
  #answers = 0;
  #units = 0;
  #isOpen = false;
  #isBusy = false;

  /** `onEnd` is called whenever all has been passed on. */
  constructor(pass: (answer: Answer) => Promise<void>, onEnd: () => void) {
    this.#pass = pass;
    this.#onEnd = onEnd;
  }

  add(answer: Answer, now: number): void {
    if (now - this.#spanStart > SPAN) {
      this.#spanStart = now;
      this.#answers = 0;
      this.#units = 0;
    }
    this.#answers += 1;
    this.#units += answer[0].length + answer[1].length;
    if (this.#answers > ANSWERS_MAX || this.#units > UNITS_MAX) return;
    const last = this.#waiting.at(-1);
    const both = last && joinAnswers(last, answer);
    if (both) this.#waiting[this.#waiting.length - 1] = both;
    else this.#waiting.push(answer);
    this.#run();
  }

  /** Whether answers wait or are on their way. */
  get isBusy(): boolean {
    return this.#isBusy || this.#waiting.length > 0;
  }

  open(): void {
    this.#isOpen = true;
    this.#run();
  }

  async #run(): Promise<void> {
    if (!this.#isOpen || this.#isBusy) return;
    this.#isBusy = true;
    while (this.#waiting.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, PACE));
      const next = this.#waiting.shift();
      if (next) await this.#pass(next);
    }
    this.#isBusy = false;
    this.#onEnd();
  }
}

/** Medium sends arrays of operations and is answered with arrays in the same order: two of them make one. */
function joinAnswers(a: Answer, b: Answer): Answer | undefined {
  if (![...a, ...b].every((text) => /^\[./s.test(text) && text.endsWith('}]'))) return undefined;
  if (a[1].length + b[1].length > GATHERED_MAX) return undefined;
  const join = (first: string, second: string) => `${first.slice(0, -1)},${second.slice(1)}`;
  return [join(a[0], b[0]), join(a[1], b[1])];
}
