import { describe, expect, it } from 'vitest';
import { deskLine } from '../../../components/popup/desk-line';
import { startOf } from '../../../lib/program/calendar';
import { readyWriter, said } from '../../lib/program/examples';

const NOW = startOf('2026-11-21');

describe('the line of the popup', () => {
  it('leads to what is needed while nothing is known', () => {
    expect(deskLine({}, NOW)).toBe('Partner Program: see what is needed');
  });

  it('says how much is ready and how much unknown when something is known', () => {
    expect(deskLine({ adult: said(true, NOW), bank: said(false, NOW) }, NOW)).toBe(
      'Partner Program: 1 of 11 ready, 9 unknown',
    );
  });

  it('says how much is ready when all is known', () => {
    expect(deskLine(readyWriter(NOW), NOW)).toBe('Partner Program: 11 of 11 ready');
    expect(deskLine({ ...readyWriter(NOW), bank: said(false, NOW) }, NOW)).toBe(
      'Partner Program: 10 of 11 ready',
    );
  });

  it('says it when the writer is in', () => {
    expect(deskLine({ enrolled: said(true, NOW) }, NOW)).toBe('Partner Program: you are in');
  });
});
