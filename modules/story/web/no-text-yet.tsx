import { useTranslation } from 'react-i18next';
import { addText } from '#modules/story/model/write-text.ts';
import { Button } from '#platform/design/button.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './desk.module.css';
import type { DeskForm } from './desk-form.ts';
import { NextStep } from './next-step.tsx';
import { Subjects } from './subjects.tsx';
import type { Desk } from './use-desk.ts';
import words from './words.module.css';

/** A story of which nothing is written yet: the brief, whom it tells of for whoever may see it, and what comes next. */
export function NoTextYet({ desk, onForm }: { desk: Desk; onForm: (form: DeskForm) => void }) {
  const { t } = useTranslation('story');
  const may = useMayAsk(addText) && desk.story.state !== 'withdrawn';
  return (
    <div className={styles.body}>
      <div className={styles.main}>
        <div className={words.text}>
          {desk.story.brief && (
            <section aria-label={t('brief')}>
              <h2 className={words.heading}>{t('brief')}</h2>
              <p className={words.paragraph}>{desk.story.brief}</p>
            </section>
          )}
          <EmptyLine
            act={
              may ? (
                <Button kind="primary" onClick={() => onForm({ is: 'language' })}>
                  {t('language.first')}
                </Button>
              ) : undefined
            }
          >
            {t('noText')}
          </EmptyLine>
        </div>
      </div>
      <aside className={styles.side}>
        <NextStep desk={desk} onForm={onForm} />
        <Subjects desk={desk} onForm={onForm} />
      </aside>
    </div>
  );
}
