// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyDialog } from '../../../components/drafts/CopyDialog';
import type { CopyingView } from '../../../components/drafts/draft-view';
import { COPYING } from '../../tools/gallery/draft-examples';

const on = {
  onThread: vi.fn(),
  onAddress: vi.fn(),
  onMention: vi.fn(),
  onCopy: vi.fn(),
  onCopyClosed: vi.fn(),
};
const draw = (view: Partial<CopyingView> = {}) => <CopyDialog view={{ ...COPYING, ...view }} on={on} />;

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the question before copying', () => {
  it('tells what it is like before it lets it be copied', () => {
    render(draw());
    expect(screen.getByText(/^82% like what you left/)).toBeTruthy();
    expect(screen.getByText(/number 5 of this kind/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Copy it all the same' }));
    expect(on.onCopy).toHaveBeenCalledOnce();
  });

  it('strikes out who was asked, and does not let them be chosen', () => {
    render(draw());
    const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(document.querySelector('s')?.textContent).toContain('Mira Solberg');
    expect(screen.getByText('Copying puts down that you asked 1 person.')).toBeTruthy();
    fireEvent.click(boxes[1] as HTMLInputElement);
    expect(on.onMention).toHaveBeenCalledWith('p2', true);
  });

  it('is asked for a thread from the list or by its address', () => {
    render(draw());
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'b1' } });
    expect(on.onThread).toHaveBeenCalledWith('b1');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'https://medium.com/p/1' } });
    expect(on.onAddress).toHaveBeenCalledWith('https://medium.com/p/1');
  });

  it('says what is wrong', () => {
    const { rerender } = render(draw({ address: 'x', thread: 'address', isAddressWrong: true, people: [] }));
    expect(screen.getByText('This is not the address of a story on Medium.')).toBeTruthy();
    expect(screen.getByText('Nobody of this thread is overdue.')).toBeTruthy();
    rerender(draw({ failed: true }));
    expect(screen.getByText(/did not let it be copied/)).toBeTruthy();
  });

  it('has nothing to copy when the draft is gone', () => {
    const { text: _, ...gone } = COPYING;
    render(<CopyDialog view={gone} on={on} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(on.onCopyClosed).toHaveBeenCalled();
  });
});
