import type { ProgramFacts } from '../../facts/writer-facts';
import { prune } from '../prune';
import type { Look } from '../read-user';
import { asMoment } from '../values';

const TIERS = new Map<unknown, ProgramFacts['membership']>([
  ['MEMBER', 'member'],
  ['FRIEND', 'friend'],
]);

/**
 * What the viewer's own entry in Medium's data says of their account: `partnerProgramEnrollment` is null when they are
 * not enrolled (December 2025), `membership` is null without one and has a `tier` (its values are a guess: MEMBER,
 * FRIEND), and the viewer's edge to themselves has `createdAt`. Undefined when it says none of these.
 */
export function readProgram(viewer: unknown, look: Look): ProgramFacts | undefined {
  const enrollment = look(viewer, 'partnerProgramEnrollment');
  const facts = prune<ProgramFacts>({
    membership: readMembership(look(viewer, 'membership'), look),
    isEnrolled: enrollment === null ? false : typeof enrollment === 'object' ? true : undefined,
    joinedAt: asMoment(look(viewer, 'viewerEdge', 'createdAt')),
  });
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function readMembership(membership: unknown, look: Look): ProgramFacts['membership'] {
  if (membership === null) return 'none';
  const tier = look(membership, 'tier');
  return typeof tier === 'string' && tier !== '' ? (TIERS.get(tier) ?? 'other') : undefined;
}
