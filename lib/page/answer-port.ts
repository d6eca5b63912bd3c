/**
 * How copies of answers get from the page's world to ours: a private MessagePort, handed over once.
 *
 * A port and not a CustomEvent or window.postMessage for each answer, because: the page's own listeners never hear
 * of it; it is asynchronous, so that nothing of ours runs inside the page's promise chain; it buffers until we are
 * ready; and nothing is dispatched to the page. The one message that hands it over is stopped by our listener,
 * which was there before any of the page's. What arrives is untrusted all the same: a page can hand over a port too.
 */

/** JSON, so that a page that parses every message it hears does not stumble where our listener is missing. */
const HAND_OVER = '{"goodTurn":"answers"}';

/** Called in the page's world. `onStop` is told when the other side has gone. */
export function offerPort(scope: Window, onStop: () => void): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = onStop;
  scope.postMessage(HAND_OVER, scope.location.origin, [port2]);
  return port1;
}

/** Called in our world at document_start. Takes the first port that is offered; it is closed with the signal. */
export function acceptPort(
  scope: Window,
  onAnswer: (requestBody: string, responseBody: string) => void,
  signal: AbortSignal,
): void {
  let taken = false;
  scope.addEventListener(
    'message',
    (event) => {
      const port = event.ports[0];
      if (event.data !== HAND_OVER || event.source !== scope || !port) return;
      event.stopImmediatePropagation();
      if (taken) return;
      taken = true;
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (!Array.isArray(data)) return;
        const [requestBody, responseBody] = data as unknown[];
        if (typeof requestBody === 'string' && typeof responseBody === 'string') {
          onAnswer(requestBody, responseBody);
        }
      };
      signal.addEventListener('abort', () => {
        port.postMessage('stop');
        port.close();
      });
    },
    { capture: true, signal },
  );
}
