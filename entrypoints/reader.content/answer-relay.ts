/** Caps on what a page can make us pass on: more than Medium's busiest page asks for, far less than would hurt. */
const ANSWERS_MAX = 120;
const UNITS_MAX = 12_000_000;
const SPAN = 10_000;

export type Answer = readonly [requestBody: string, responseBody: string];

/**
 * Holds answers until the page has been read for the first time, then passes them on one after the other.
 * What comes faster than the caps allow is dropped: only a page that pretends to be Medium's does that.
 */
export class AnswerRelay {
  readonly #pass: (answer: Answer) => Promise<void>;
  readonly #waiting: Answer[] = [];
  #spanStart = Number.NEGATIVE_INFINITY;
  #answers = 0;
  #units = 0;
  #open = false;
  #busy = false;

  constructor(pass: (answer: Answer) => Promise<void>) {
    this.#pass = pass;
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
    this.#waiting.push(answer);
    this.#run();
  }

  open(): void {
    this.#open = true;
    this.#run();
  }

  async #run(): Promise<void> {
    if (!this.#open || this.#busy) return;
    this.#busy = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await this.#pass(next);
    this.#busy = false;
  }
}
