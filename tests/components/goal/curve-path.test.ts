import { describe, expect, it } from 'vitest';
import { curveShape } from '../../../components/goal/curve-path';

const BOX = { width: 108, height: 28, fromAt: 0, toAt: 100, goal: 100 };
const point = (at: number, count: number, doubtful = false) => ({ at, count, doubtful });

describe('curveShape', () => {
  it('runs from the lower left to the goal at the upper right', () => {
    const shape = curveShape([point(0, 80), point(50, 90), point(100, 100)], BOX);
    expect(shape.line).toBe('M4 24L54 14L104 4');
    expect(shape.goalY).toBe(4);
    expect(shape.end).toEqual({ x: 104, y: 4, doubtful: false });
  });

  it('draws no line through a doubtful fall and does not stretch for it', () => {
    const shape = curveShape([point(0, 80), point(50, 0, true), point(100, 90)], BOX);
    expect(shape.line).toBe('M4 24L104 14');
    expect(shape.doubtful).toEqual([{ x: 54, y: 24, doubtful: true }]);
  });

  it('keeps the goal inside when it has been passed', () => {
    expect(curveShape([point(0, 100), point(100, 120)], BOX).goalY).toBe(24);
  });

  it('has no line for fewer than two readings', () => {
    expect(curveShape([], BOX)).toMatchObject({ line: '', doubtful: [] });
    expect(curveShape([point(100, 90)], BOX).line).toBe('');
  });

  it('lies flat, not nowhere, when nothing moves', () => {
    expect(curveShape([point(0, 100), point(100, 100)], BOX).line).toBe('M4 24L104 24');
  });
});
