import { parsePageAddress } from '../../../lib/medium/page-kind';

/** The key of the thread under a story or response at an address; undefined when it is none on Medium. */
export function threadOfAddress(address: string): string | undefined {
  const { isMediumHost, kind, postId } = parsePageAddress(address.trim());
  return isMediumHost && kind === 'story' ? postId : undefined;
}
