import { isInCard, readEachResponse } from '../../lib/medium/read-responses';
import type { ThreadReader } from '../reader.content/thread-door';

export const threadReader: ThreadReader = {
  *read(part, url) {
    for (const { facts, list, authorLink: name, timeLink, card } of readEachResponse(part, url)) {
      const { id: responseId } = facts;
      const key = `${list} ${responseId}`;
      const spot = { key, name, beside: [timeLink], card };
      yield { facts, place: { key, link: timeLink, responseId, spot } };
    }
  },
  isInside: isInCard,
};
