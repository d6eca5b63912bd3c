import { h, render } from 'preact';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import { PANEL_CSS } from '../../components/panel/panel-css';
import type { PanelView } from '../../lib/ledger/panel-view';
import type { Recorded } from '../../lib/messages/answers';
import type { Result } from '../../lib/messages/result';
import { mountPanel } from '../../lib/page/mount-panel';
import { isSeenClick } from '../../lib/page/seen-click';
import { isOutOfSight, watchSight } from '../../lib/page/sight';
import { readTheme } from '../../lib/page/theme';
import { say, setLanguage } from '../../lib/text/say';
import type { PanelCall } from '../reader.content/panel-door';
import { nobody } from './nobody';
import { recordedWords } from './recorded-words';
import { sendOrder } from './send-order';

/** How long "Undo" stays, in ms. */
const UNDO_FOR = 10_000;

type Shown = Pick<PanelProps, 'view' | 'busy' | 'error' | 'recorded'>;
type Written = Result<Recorded & { readonly view: PanelView }> | undefined;

/**
 * Opens the panel of one person beside their mark, once the background has said what there is to show. Returns how it
 * is closed; `onClosed` is told when it is, by whomever.
 */
export function openPanel(
  { who, responseId, url, mark, background, speech, onRecorded, signal }: PanelCall,
  onClosed: () => void,
): () => void {
  setLanguage(speech.catalogue, speech.locale);
  const closing = new AbortController();
  const close = () => closing.abort();
  const open = AbortSignal.any([closing.signal, signal]);
  open.addEventListener('abort', onClosed);
  const about = { url, who, ...(responseId ? { responseId } : {}) };
  let undoable: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function start(): Promise<void> {
    const answer = await background.ask({ type: 'personAsked', ...about });
    if (open.aborted) return;
    const { host, content } = mountPanel({ mark, css: PANEL_CSS, onLeave: close, signal: open });
    open.addEventListener('abort', () => {
      clearTimeout(timer);
      render(null, content);
    });
    let shown: Shown = answer?.ok
      ? { view: answer.value, busy: false }
      : { view: nobody(who), busy: false, error: answer?.error.words ?? say('pageUnreached') };

    const show = (next: Partial<Shown>) => {
      if (open.aborted) return;
      shown = { ...shown, ...next };
      render(h(Panel, { ...shown, theme: readTheme(), onRecord, onNote, onUndo, onClose: close }), content);
      for (const button of content.querySelectorAll('button')) watchSight(button);
      // A button that was pressed may be gone now: the focus stays in the panel.
      const panel = content.firstElementChild;
      if (panel instanceof HTMLElement && !panel.matches(':focus-within')) panel.focus();
    };
    const isSeen = (event: MouseEvent) => {
      const seen =
        event.currentTarget instanceof HTMLElement &&
        isSeenClick(event, host, event.currentTarget) &&
        !isOutOfSight(event.currentTarget, host);
      // A dark mode made of filters looks like a trick: the writer is told why nothing happens.
      if (!seen && event.isTrusted) show({ error: say('pagePanelUnseen') });
      return seen;
    };
    const write = async (words: string | undefined, ask: (requestId: string) => Promise<Written>) => {
      clearTimeout(timer);
      undoable = undefined;
      show({ busy: true, error: undefined, recorded: undefined });
      const written = await ask(crypto.randomUUID());
      if (!written?.ok) {
        show({ busy: false, error: written?.error.words ?? say('pageUnreached') });
        return;
      }
      const { entryId, view } = written.value;
      undoable = words ? (entryId ?? undefined) : undefined;
      show({ view, busy: false, recorded: undoable && words });
      timer = setTimeout(() => show({ recorded: undefined }), UNDO_FOR);
      onRecorded();
    };
    const onRecord: PanelProps['onRecord'] = (what, event) => {
      if (!isSeen(event)) return;
      void write(recordedWords(what), (requestId) =>
        sendOrder(background, { type: 'recordFromPage', requestId, ...about, what }),
      );
    };
    const onNote: PanelProps['onNote'] = (text, event) => {
      if (!isSeen(event)) return;
      void write(say('pageNoted'), (requestId) =>
        sendOrder(background, { type: 'noteFromPage', requestId, ...about, text }),
      );
    };
    const onUndo: PanelProps['onUndo'] = (event) => {
      const entryId = undoable;
      if (!entryId || !isSeen(event)) return;
      void write(undefined, (requestId) =>
        sendOrder(background, { type: 'undoFromPage', requestId, ...about, entryId }),
      );
    };
    show({});
  }

  void start();
  return close;
}
