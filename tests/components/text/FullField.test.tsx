// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FullField } from '../../../components/text/FullField';

afterEach(cleanup);

it.each([
  [0, ''],
  [1_999, ''],
  [2_000, 'No more than 2,000 characters fit here. Anything beyond is left out.'],
])('a field of 2,000 that holds %i says %j', (length, words) => {
  const { container } = render(<FullField text={'x'.repeat(length)} max={2_000} />);
  expect(container.textContent).toBe(words);
});
