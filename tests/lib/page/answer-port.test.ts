import { afterEach, describe, expect, it } from 'vitest';
import { acceptPort, offerPort } from '../../../lib/page/answer-port';
import { hostileValues } from '../../hostile/hostile-values';

/** A window that both worlds share: what is posted to it is heard there, with the ports that came along. */
class SharedWindow extends EventTarget {
  readonly location = { origin: 'https://medium.com' };
  readonly heard: unknown[] = [];

  postMessage(data: unknown, _origin: string, ports: MessagePort[] = [], source: unknown = this): void {
    const event = Object.assign(new Event('message', { cancelable: true }), { data, ports, source });
    this.dispatchEvent(event);
  }
}

/** Both sides of the hand-over; what arrives is kept in `passed`. */
function connect() {
  const shared = new SharedWindow();
  const leaving = new AbortController();
  const passed: (readonly [string, string])[] = [];
  acceptPort(shared as unknown as Window, (...both) => passed.push(both), leaving.signal);
  // Whatever the page listens for comes after ours.
  shared.addEventListener('message', (event) => shared.heard.push(event));
  return { shared, leaving, passed };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
});
const offer = (shared: SharedWindow, onStop = () => {}) => {
  const port = offerPort(shared as unknown as Window, onStop);
  ports.push(port);
  return port;
};

describe('the port for copies of answers', () => {
  it('is handed over unheard by the page, and carries both texts', async () => {
    const { shared, passed, leaving } = connect();
    offer(shared).postMessage(['[1]', '[2]']);
    await settle();
    expect(passed).toEqual([['[1]', '[2]']]);
    expect(shared.heard).toEqual([]);
    leaving.abort();
  });

  it('passes on nothing but two texts, however much comes', async () => {
    const { shared, passed, leaving } = connect();
    const port = offer(shared);
    for (let round = 0; round < 100; round += 1) for (const value of hostileValues) port.postMessage(value);
    port.postMessage(['the', 'last']);
    await settle();
    expect(passed).toEqual([['the', 'last']]);
    leaving.abort();
  });

  it('is the first that was offered: a page that offers another one is not heard on it', async () => {
    const { shared, passed, leaving } = connect();
    offer(shared);
    offer(shared).postMessage(['forged', 'forged']);
    await settle();
    expect(passed).toEqual([]);
    expect(shared.heard).toEqual([]);
    leaving.abort();
  });

  it('leaves the page its own messages, and takes no port from another window', async () => {
    const { shared, passed, leaving } = connect();
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    shared.postMessage('{"goodTurn":"answers"}', '*', [port2], new SharedWindow());
    shared.postMessage('{"goodTurn":"answers"}', '*', []);
    shared.postMessage({ goodTurn: 'answers' }, '*', [port2]);
    port1.postMessage(['forged', 'forged']);
    await settle();
    expect(shared.heard).toHaveLength(3);
    expect(passed).toEqual([]);
    leaving.abort();
  });

  it('tells the page’s side when ours has gone', async () => {
    const { shared, passed, leaving } = connect();
    let hasStopped = false;
    const port = offer(shared, () => {
      hasStopped = true;
    });
    port.postMessage(['a', 'b']);
    await settle();
    leaving.abort();
    await settle();
    expect(hasStopped).toBe(true);
    port.postMessage(['c', 'd']);
    await settle();
    expect(passed).toEqual([['a', 'b']]);
  });
});
