/** Longest request or answer that is passed on, in UTF-16 units; the background refuses longer ones anyway. */
export const COPY_MAX = 5_000_000;

export interface CopyWishes {
  /** Whether the answer to this request is wanted. Told the address without query and the body as text. */
  readonly isWanted: (pathname: string, body: string) => boolean;
  readonly pass: (requestBody: string, responseBody: string) => void;
}

/**
 * Lets copies of some answers of `scope.fetch` be read in passing. The page gets the very promise and response it
 * would have got; the copy is taken before the page's own handlers run (its body is then still untouched) and read
 * on the side. Nothing is ever sent and nothing thrown here reaches the page.
 *
 * A Proxy keeps name, length and own properties of the original. If the page replaces fetch again, this one is
 * simply called or not called. Only text bodies are looked at: Medium sends nothing else (seen 2021 to 2026).
 *
 * @returns a function that makes the wrapper inert for good.
 */
export function copyAnswers(
  scope: { fetch: typeof fetch; location: Location },
  wishes: CopyWishes,
): () => void {
  let on = true;
  const original = scope.fetch;
  scope.fetch = new Proxy(original, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const answer: Promise<Response> = Reflect.apply(target, self, args);
      if (on) {
        try {
          watch(scope, args, answer, wishes);
        } catch {
          // Whatever was passed to fetch is the page's business.
        }
      }
      return answer;
    },
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      // Without this, asking a Proxy for its source throws or names no function.
      return key === 'toString' && typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return () => {
    on = false;
  };
}

function watch(
  scope: { location: Location },
  [input, init]: Parameters<typeof fetch>,
  answer: Promise<Response>,
  { isWanted, pass }: CopyWishes,
): void {
  const body = init?.body;
  if (typeof body !== 'string' || body.length > COPY_MAX) return;
  const address = input instanceof Request ? input.url : String(input);
  if (!isWanted(new URL(address, scope.location.href).pathname, body)) return;
  answer
    .then((response) => {
      if (!response.ok || Number(response.headers.get('content-length')) > COPY_MAX) return;
      return response
        .clone()
        .text()
        .then((text) => {
          if (text.length <= COPY_MAX) pass(body, text);
        });
    })
    .catch(() => {});
}
