import type { Settings } from './settings';

export type QuietHours = Pick<Settings, 'quietFrom' | 'quietTo'>;

/** Whether an hour of the day (0 to 23) is a quiet one. They run over midnight too; equal ends mean never. */
export function isQuietHour({ quietFrom, quietTo }: QuietHours, hour: number): boolean {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return false;
  return quietFrom < quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}
