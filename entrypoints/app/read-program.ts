import type { DeskSources } from '../../components/desk/known-of';
import type { Reader } from '../../lib/store/reader';

/** What was put down about the writer's way into the Partner Program, by their pages and by their own word. */
export async function readProgram(reader: Reader): Promise<Omit<DeskSources, 'reading'>> {
  const [said, standing, stories] = await Promise.all([
    reader.readSaid(),
    reader.readProgram(),
    reader.readStorySpan(),
  ]);
  return { said, standing, stories };
}
