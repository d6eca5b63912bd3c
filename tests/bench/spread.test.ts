import { expect, it } from 'vitest';
import { spreadOf } from './spread';

it('takes the middle run, whatever the order', () => {
  expect(spreadOf([9, 1, 5]).median).toBe(5);
});

it('takes the middle between two', () => {
  expect(spreadOf([4, 1, 2, 3]).median).toBe(2.5);
});

it('says between which values half of the runs lie', () => {
  expect(spreadOf([1, 2, 3, 4, 100])).toEqual({ median: 3, low: 2, high: 4, least: 1, most: 100 });
});

it('refuses to say anything of no runs', () => {
  expect(() => spreadOf([])).toThrow('nothing was measured');
});
