/** @jsxImportSource react */
import type { ParagraphWire, PostWire } from '../../graphql/wire';
import { useApp, usePageState } from '../hooks';

const CUT_AT = 280;

/** The words of a response; a long one is cut until "Read More" is pressed. */
export function ResponseText({ post }: { post: PostWire }) {
  const { styles, store } = useApp();
  const [whole, setWhole] = usePageState(`whole:${post.id}`, false);
  const { paragraphs } = post.content.bodyModel;
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const cut = length > CUT_AT && !whole;
  const shown = cut ? cutParagraphs(paragraphs) : paragraphs;
  const Body = store.config.drift === 'pre-replaced' ? 'div' : 'pre';
  return (
    <div>
      <Body className={styles.classOf('responseText')}>
        {shown.map((paragraph, index) => (
          <div key={paragraph.id} className={index > 0 ? styles.classOf('responseParagraph') : undefined}>
            <div>
              <div>
                {paragraph.text}
                {cut && index === shown.length - 1 ? '…' : ''}
              </div>
            </div>
          </div>
        ))}
      </Body>
      {cut ? (
        <button type="button" className={styles.classOf('textButton')} onClick={() => setWhole(true)}>
          Read More
        </button>
      ) : null}
    </div>
  );
}

function cutParagraphs(paragraphs: ParagraphWire[]): ParagraphWire[] {
  let left = CUT_AT;
  return paragraphs.flatMap((paragraph) => {
    if (left <= 0) return [];
    const text = paragraph.text.slice(0, left).trimEnd();
    left -= paragraph.text.length;
    return [{ ...paragraph, text }];
  });
}
