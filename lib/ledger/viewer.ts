import type { Viewer } from '../facts/page-facts';
import { lowerUsername } from './person-keys';
import type { Who } from './who';

/** Whether someone is the writer: by id when both ids are known, else by username. Unknown is not the writer. */
export function isViewer(viewer: Viewer | null | undefined, who: Who): boolean {
  if (!viewer) return false;
  if (viewer.id !== undefined && who.id !== undefined) return viewer.id === who.id;
  if (viewer.username === undefined || who.username === undefined) return false;
  return lowerUsername(viewer.username) === lowerUsername(who.username);
}
