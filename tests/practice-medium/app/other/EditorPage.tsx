/** @jsxImportSource react */
import { Block } from '../Block';
import { useApp } from '../hooks';

/** Where a story is written: an empty title and an empty paragraph, each with a default text that is no text. */
export function EditorPage() {
  const { styles, store } = useApp();
  const testId = (name: string): string | undefined =>
    store.config.drift === 'test-ids-gone' ? undefined : name;
  return (
    <div className={styles.classOf('column')}>
      <Block
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label="Story"
        className={styles.classOf('editor')}
      >
        <h3 className="graf graf--h3 graf--title" data-testid={testId('editorTitleParagraph')}>
          <span className="defaultValue" data-default-value="Title" contentEditable={false}>
            Title
          </span>
        </h3>
        <p className="graf graf--p" data-testid={testId('editorParagraphText')}>
          <span className="defaultValue" data-default-value="Tell your story…" contentEditable={false}>
            Tell your story…
          </span>
        </p>
      </Block>
    </div>
  );
}
