import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page-header.module.css';

type PageHeaderProps = {
  title: string;
  /** Display code beside the name used. */
  code?: string | undefined;
  tags?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Language of the title, where it is not the screen's. */
  lang?: string | undefined;
};

/** The one h1 of a page. It takes the focus, so that a screen reader begins where the eye does. */
export function PageHeader({ title, code, tags, lead, actions, lang }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} lang={lang} className="s-private">
            {title}
          </h1>
          {code && <span className={styles.code}>{code}</span>}
          {tags}
        </div>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
