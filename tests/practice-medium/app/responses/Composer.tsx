/** @jsxImportSource react */
import { type FocusEvent, type RefObject, useRef, useState } from 'react';
import type { PostWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { Block } from '../Block';
import { useApp } from '../hooks';
import { Link } from '../Link';
import { publishedResponses } from './drawer-pages';

const PLACEHOLDER =
  '<p data-slate-node="element"><span data-slate-placeholder="true" contenteditable="false">What are your thoughts?</span></p>';

/** Where the viewer writes a response; a visitor is asked for an account. */
export function Composer({ postId }: { postId: string }) {
  const { styles, store } = useApp();
  const { viewer, drift } = store.config;
  const [active, setActive] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  if (!viewer) {
    return (
      <div className={styles.classOf('composer')}>
        <Link to="https://medium.com/m/signin">Create an account to write a response</Link>
      </div>
    );
  }
  const publish = async (): Promise<void> => {
    const text = textOf(box.current);
    if (text) await publishResponse(store, postId, text);
    if (box.current) box.current.innerHTML = PLACEHOLDER;
    setActive(false);
  };
  const testId = (name: string): string | undefined => (drift === 'test-ids-gone' ? undefined : name);
  return (
    <div className={styles.classOf('composer')}>
      <div className={styles.classOf('responseHead')}>
        <Avatar user={viewer} size={32} />
        <p>{viewer.name}</p>
      </div>
      <TextBox box={box} onStart={() => setActive(true)} />
      {active ? (
        <div className={styles.classOf('composerFoot')}>
          <button type="button" data-testid={testId('CancelResponseButton')} onClick={() => setActive(false)}>
            Cancel
          </button>
          <button
            type="button"
            className={styles.classOf('respond')}
            data-testid={testId('ResponseRespondButton')}
            onClick={() => void publish()}
          >
            Respond
          </button>
        </div>
      ) : null}
    </div>
  );
}

interface TextBoxProps {
  box: RefObject<HTMLDivElement | null>;
  onStart: () => void;
}

/** The text field: React draws its inside once, then it belongs to the editor. */
function TextBox({ box, onStart }: TextBoxProps) {
  const { styles } = useApp();
  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    event.currentTarget.querySelector('[data-slate-placeholder]')?.remove();
    onStart();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    if (textOf(event.currentTarget) === '') event.currentTarget.innerHTML = PLACEHOLDER;
  };
  return (
    <Block
      ref={box}
      role="textbox"
      tabIndex={0}
      aria-label="Write a response"
      aria-multiline="true"
      data-slate-editor="true"
      data-slate-node="value"
      contentEditable
      suppressContentEditableWarning
      className={styles.classOf('composerText')}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <p data-slate-node="element">
        <span data-slate-placeholder="true" contentEditable={false}>
          What are your thoughts?
        </span>
      </p>
    </Block>
  );
}

/** The text of the field, a line for each of its paragraphs. */
function textOf(box: HTMLDivElement | null): string {
  return [...(box?.childNodes ?? [])]
    .map((node) => node.textContent ?? '')
    .join('\n')
    .trim();
}

async function publishResponse(
  store: ReturnType<typeof useApp>['store'],
  postId: string,
  text: string,
): Promise<void> {
  const answer = (await store.send('PublishPostThreadedResponse', {
    inResponseToPostId: postId,
    deltas: text
      .split(/\n+/)
      .map((line, index) => ({ type: 1, index, paragraph: { type: 'P', text: line, markups: [] } })),
    inResponseToQuoteId: null,
    responseDistribution: 'NOT_DISTRIBUTED',
    sortType: 'TOP',
  })) as { publishPostThreadedResponse: PostWire | null } | null;
  const post = answer?.publishPostThreadedResponse;
  if (post) store.setState(`published:${postId}`, [post, ...publishedResponses(store, postId)]);
}
