import { undriftJson } from '../drift';
import { driftOperationName } from './drift-operation';
import { type PageConfig, queryKey } from './page-config';

type Variables = Record<string, unknown>;

/**
 * What the page knows: answers by query, plus small pieces of state that outlive a re-rendering.
 * On the server only the first queries are known; in the browser the others come by `load`.
 */
export class PageStore {
  readonly #answers = new Map<string, unknown>();
  readonly #states = new Map<string, unknown>();
  readonly #listeners = new Set<() => void>();
  readonly #loading = new Map<string, Promise<unknown>>();
  #queue: { operation: string; variables: Variables; settle: (data: unknown) => void }[] = [];
  now: number;
  /** Requests sent since the page was loaded, and queries that wait for their answer. */
  readonly traffic = { sent: 0, waiting: 0 };

  constructor(readonly config: PageConfig) {
    this.now = config.now;
    for (const [key, value] of Object.entries(config.boot)) this.#answers.set(key, value);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The answer known so far; undefined when there is none yet. */
  read(operation: string, variables: Variables): unknown {
    return this.#answers.get(queryKey(operation, variables));
  }

  /** Puts an answer that the page knows without asking, as after the viewer's own click. */
  put(operation: string, variables: Variables, data: unknown): void {
    this.#answers.set(queryKey(operation, variables), data);
    this.#changed();
  }

  getState(name: string): unknown {
    return this.#states.get(name);
  }

  setState(name: string, value: unknown): void {
    this.#states.set(name, value);
    this.#changed();
  }

  /** Asks once for a query whose answer is kept. */
  load(operation: string, variables: Variables): Promise<unknown> {
    const key = queryKey(operation, variables);
    const running = this.#loading.get(key);
    if (running) return running;
    const asked = this.send(operation, variables).then((data) => {
      this.#loading.delete(key);
      this.#answers.set(key, data);
      this.#changed();
      return data;
    });
    this.#loading.set(key, asked);
    return asked;
  }

  /** Sends an operation; those of the same moment travel in one request, as Medium's do. */
  send(operation: string, variables: Variables): Promise<unknown> {
    return new Promise((resolve) => {
      const settle = (data: unknown): void => {
        this.traffic.waiting -= 1;
        resolve(data);
      };
      this.traffic.waiting += 1;
      this.#queue.push({ operation, variables, settle });
      if (this.#queue.length === 1) setTimeout(() => void this.#flush(), 5);
    });
  }

  async #flush(): Promise<void> {
    const batch = this.#queue;
    this.#queue = [];
    const { drift } = this.config;
    const body = batch.map(({ operation, variables }) => {
      const operationName = driftOperationName(operation, drift);
      return { operationName, variables, query: `query ${operationName} { __typename }` };
    });
    this.traffic.sent += 1;
    const response = await fetch(`${location.origin}/_/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollographql-client-name': 'lite',
        'graphql-operation': body.map(({ operationName }) => operationName).join(','),
      },
      body: JSON.stringify(body),
    });
    this.now = Number(response.headers.get('x-practice-now') ?? this.now);
    const answers: unknown = response.ok ? await response.json() : [];
    batch.forEach(({ settle }, index) => {
      const answer = Array.isArray(answers) ? (answers[index] as { data?: unknown } | undefined) : undefined;
      settle(undriftJson(answer?.data ?? null, drift));
    });
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
