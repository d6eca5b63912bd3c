import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly urgent?: boolean;
}

/** Something the writer has to know before going on. */
export function Notice({ title, children, urgent = false }: NoticeProps) {
  return (
    <div class={urgent ? 'notice is-urgent' : 'notice'} role={urgent ? 'alert' : undefined}>
      <strong>{title}</strong>
      <div>{children}</div>
    </div>
  );
}
