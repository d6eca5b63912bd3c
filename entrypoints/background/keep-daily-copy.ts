import { openDesk } from './desk';

/**
 * Makes the dated copy of the day unless there is one. Never rejects: a copy that could not be made is made when the
 * alarm rings next.
 */
export async function keepDailyCopy(): Promise<void> {
  try {
    await (await openDesk()).keepCopy();
  } catch (error) {
    console.warn('Good Turn: the copy of today could not be made', error);
  }
}
