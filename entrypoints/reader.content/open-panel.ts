import type { Mark } from '../../lib/ledger/mark';
import type { MarkNode } from '../../lib/page/mark-node';
import type { Background } from './background';

interface PanelRequest {
  readonly mark: Mark;
  readonly node: MarkNode;
  readonly url: string;
  readonly background: Background;
  readonly onRecorded: () => void;
  readonly signal: AbortSignal;
}

/** Opens the panel beside a mark. */
export function openPanel({ background }: PanelRequest): void {
  void background.tell({ type: 'panelWanted' });
}
