// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Recovery } from '../../../components/ledger/Recovery';
import type { LossAnswer } from '../../../lib/messages/answers';
import { exampleData } from '../../tools/gallery/data-examples';

const NOTICED = Date.UTC(2026, 10, 20, 9);
const onGoOn = vi.fn();

function draw(loss: Partial<LossAnswer>) {
  const data = exampleData();
  const onExport = vi.fn();
  const told: LossAnswer = { noticedAt: NOTICED, restored: 1_204, maybeMissing: false, ...loss };
  render(<Recovery loss={told} data={{ ...data, on: { ...data.on, onExport } }} onGoOn={onGoOn} />);
  return { onExport };
}

afterEach(cleanup);

describe('the screen after a loss', () => {
  it('offers the export before anything else, then the way on', () => {
    const { onExport } = draw({});
    const [first, ...others] = screen.getAllByRole('button');
    if (first) fireEvent.click(first);
    expect(onExport).toHaveBeenCalledWith('json');
    const last = others.at(-1);
    expect(last?.textContent).toBe('I have read this, show my ledger');
    if (last) fireEvent.click(last);
    expect(onGoOn).toHaveBeenCalledOnce();
  });

  it('says what happened, what came back, and that the last two seconds may be missing', () => {
    draw({ asOf: NOTICED - 1 });
    expect(screen.getByText(/damaged or lost/)).toBeTruthy();
    expect(screen.getByText(/1,204 lines came back from the second copy/)).toBeTruthy();
    expect(screen.getByText(/last two seconds/)).toBeTruthy();
    expect(screen.queryByText('Copies kept in this browser')).toBeNull();
  });

  it('offers copies and files when more may be missing', () => {
    draw({ maybeMissing: true });
    expect(screen.getByText(/could not give back everything/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Bring it back' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Look and restore/ }).length).toBeGreaterThan(0);
  });

  it('says how much was there when nothing came back, and offers no export of nothing', () => {
    draw({ restored: 0, before: 1_204, maybeMissing: true });
    expect(screen.getByRole('heading', { name: 'Your ledger is gone' })).toBeTruthy();
    expect(screen.getByText(/1,204 lines were there before/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Export everything' })).toBeNull();
  });

  it('names no number that is not known', () => {
    draw({ restored: 0, before: 0, maybeMissing: true });
    expect(screen.queryByText(/lines? (was|were) there/)).toBeNull();
  });
});
