import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useScope } from '#platform/web/records.ts';
import styles from './desk.module.css';
import type { DeskForm } from './desk-form.ts';
import { DeskForms } from './desk-forms.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskText } from './desk-text.tsx';
import type { Offers } from './marking.ts';
import { NoTextYet } from './no-text-yet.tsx';
import { useDesk, useStory } from './use-desk.ts';

/** The desk of one story. What may be put into it comes from outside: a module knows no other one's screens. */
export function StoryDesk({ offers }: { offers: Offers }) {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { t } = useTranslation('story');
  const state = useScope(id);
  const { story, texts } = useStory(id);
  if (story) return <Desk key={id} story={story} texts={texts} offers={offers} />;
  return state === 'loading' ? <ShapeSkeleton shape="card" count={2} /> : <EmptyLine>{t('notHere')}</EmptyLine>;
}

type DeskProps = { story: NonNullable<ReturnType<typeof useStory>['story']>; offers: Offers } & Pick<
  ReturnType<typeof useStory>,
  'texts'
>;

function Desk({ story, texts, offers }: DeskProps) {
  const desk = useDesk(story, texts);
  const [language, setLanguage] = useState<StoryLanguage>(story.sourceLanguage);
  const [beside, setBeside] = useState(false);
  const [form, setForm] = useState<DeskForm | null>(null);
  const text = texts.find((one) => one.language === language) ?? texts[0] ?? null;
  return (
    <div className={styles.desk}>
      <DeskHead desk={desk} language={text?.language ?? language} onLanguage={setLanguage} onForm={setForm} />
      {text ? (
        <DeskText
          key={text.id}
          desk={desk}
          text={text}
          offers={offers}
          beside={beside && text.language !== story.sourceLanguage}
          onBeside={() => setBeside(!beside)}
          onForm={setForm}
        />
      ) : (
        <NoTextYet desk={desk} onForm={setForm} />
      )}
      <DeskForms desk={desk} text={text} form={form} onClose={() => setForm(null)} onLanguage={setLanguage} />
    </div>
  );
}
