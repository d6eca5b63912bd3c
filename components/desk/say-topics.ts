import type { SaidTopic } from '../../lib/ledger/program-said';
import type { RequirementId } from '../../lib/program/requirement';

/** What the writer can say about a requirement; undefined where their word would be no answer (an invitation). */
export function topicOf(id: RequirementId): SaidTopic | undefined {
  switch (id) {
    case 'invitation':
      return undefined;
    case 'active':
      return 'firstStory';
    default:
      return id;
  }
}
