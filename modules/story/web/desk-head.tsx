import { useTranslation } from 'react-i18next';
import type { HeldCode } from '#modules/story/model/gate/finding.ts';
import { heldWordsKey } from '#modules/story/model/held-words.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { wayOf } from '#modules/story/model/lifecycle.ts';
import { withdrawStory } from '#modules/story/model/publish-story.ts';
import { addText } from '#modules/story/model/write-text.ts';
import { Button } from '#platform/design/button.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { StateLine } from '#platform/design/state-line.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './desk.module.css';
import type { DeskForm } from './desk-form.ts';
import { languageName } from './language-name.ts';
import { RestsOn } from './rests-on.tsx';
import type { Desk } from './use-desk.ts';

type DeskHeadProps = {
  desk: Desk;
  language: StoryLanguage;
  onLanguage: (language: StoryLanguage) => void;
  onForm: (form: DeskForm) => void;
};

/** Title, of whom it tells as far as the desk may know, its languages with what stands against each, and how far it is. */
export function DeskHead({ desk, language, onLanguage, onForm }: DeskHeadProps) {
  const { t } = useTranslation('story');
  const { story, texts } = desk;
  const title = texts.find((one) => one.language === language)?.title ?? story.workingTitle;
  return (
    <div className={styles.head}>
      <PageHeader
        key={story.id}
        title={title}
        lang={texts.length > 0 ? language : undefined}
        lead={<span lang={undefined}>{t(`about.${story.about}`)}</span>}
        actions={<Tabs desk={desk} language={language} onLanguage={onLanguage} onForm={onForm} />}
      />
      <Ribbon desk={desk} />
      {story.consentEndedAt && story.state !== 'withdrawn' && (
        <Note tone="missed" icon="attention">
          {t('consentEnded')}
        </Note>
      )}
      {story.heldAt && <Held reasons={story.heldFor} />}
      <RestsOn desk={desk} />
      {story.state === 'withdrawn' && (
        <Note icon="hide">
          {t('isWithdrawn', { why: story.withdrawnWhy ?? '' })} {t('copiesRemain')}
        </Note>
      )}
    </div>
  );
}

/** Why it did not come out on its day. What each is, and where, the gate says beside the text. */
function Held({ reasons }: { reasons: readonly HeldCode[] }) {
  const { t } = useTranslation(['story', 'gate']);
  const words = reasons.map((code) => t(heldWordsKey(code) as 'gate:held.not-inspected'));
  return (
    <Note tone="missed" icon="attention">
      {t('held', { reasons: words.join('; ') })}
    </Note>
  );
}

function Tabs({ desk, language, onLanguage, onForm }: DeskHeadProps) {
  const { t } = useTranslation('story');
  const { story, texts, gate } = desk;
  const [mayAdd, mayWithdraw] = [useMayAsk(addText), useMayAsk(withdrawStory)];
  const isOver = story.state === 'withdrawn';
  return (
    <div className={styles.tabs}>
      <fieldset className={styles.tabs} aria-label={t('language.all')}>
        {texts.map((text) => {
          const hard = gate.report?.findings.filter((one) => one.language === text.language && one.weight === 'hard');
          const missing = desk.missingOf(text).length;
          return (
            <button
              key={text.id}
              type="button"
              className={styles.tab}
              aria-pressed={text.language === language}
              onClick={() => onLanguage(text.language)}
            >
              <span lang={text.language}>{languageName(text.language)}</span>
              {hard !== undefined && hard.length > 0 && (
                <strong>
                  {hard.length}
                  <span className="s-hidden"> {t('language.mustChange')}</span>
                </strong>
              )}
              {missing > 0 && <small>{t('language.missing', { count: missing })}</small>}
            </button>
          );
        })}
      </fieldset>
      {mayAdd && !isOver && texts.length > 0 && (
        <IconButton icon="add" label={t('language.add')} onClick={() => onForm({ is: 'language' })} />
      )}
      {mayWithdraw && story.visibleFrom && (
        <Button kind="danger" onClick={() => onForm({ is: 'withdraw' })}>
          {t('withdraw.title')}
        </Button>
      )}
    </div>
  );
}

function Ribbon({ desk: { story, waiting } }: { desk: Desk }) {
  const { t } = useTranslation('story');
  if (story.state === 'withdrawn') return null;
  const isAsked = waiting.some(({ act }) => act === 'story.publish-story');
  const steps = [...wayOf(story.about), 'scheduled' as const, 'published' as const].map((code) => ({
    code,
    label: t(`state.${code}`),
    secondPerson: code === 'second_editor' && isAsked,
  }));
  return <StateLine label={t('way')} steps={steps} current={story.state} />;
}
