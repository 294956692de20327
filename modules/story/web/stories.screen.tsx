import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import { prepareBrief, startStory } from '#modules/story/model/begin-story.ts';
import { STORY_LANGUAGES } from '#modules/story/model/language.ts';
import { missingSteps } from '#modules/story/model/lifecycle.ts';
import { missingBlocks } from '#modules/story/model/published-copy.ts';
import { isOut, Story, type StoryFacts } from '#modules/story/model/story.ts';
import { AHEAD_DAYS } from '#modules/story/model/story-dues.ts';
import { StoryStep } from '#modules/story/model/story-step.ts';
import { StoryText } from '#modules/story/model/story-text.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { BeginStoryForm } from './begin-story.form.tsx';
import styles from './desk.module.css';
import { languageName } from './language-name.ts';
import { STORY_TONES } from './state-tones.ts';

const GROUPS = [
  {
    code: 'work',
    states: ['idea', 'consent_check', 'drafting', 'deidentify', 'legal_review', 'survivor_review', 'second_editor'],
  },
  { code: 'out', states: ['scheduled', 'published'] },
  { code: 'back', states: ['withdrawn'] },
] as const;

/** Every story by how far it is, with its languages and what it waits for. */
export function StoriesScreen() {
  const { t } = useTranslation('story');
  const [begins, setBegins] = useState<'brief' | 'start' | null>(null);
  const [mayBrief, mayStart] = [useMayAsk(prepareBrief), useMayAsk(startStory)];
  const stories = useRecords(Story).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  const begin = mayBrief ? ('brief' as const) : mayStart ? ('start' as const) : null;
  const button = begin && (
    <Button kind="primary" icon="write" onClick={() => setBegins(begin)}>
      {t(`begin.${begin}`)}
    </Button>
  );
  return (
    <div className={styles.list}>
      <PageHeader title={t('title')} lead={t('lead')} actions={button} />
      {stories.length === 0 && <EmptyLine>{t(begin === 'brief' ? 'emptyBrief' : 'empty')}</EmptyLine>}
      {GROUPS.map(({ code, states }) => {
        const here = stories.filter((one) => (states as readonly string[]).includes(one.state));
        return (
          here.length > 0 && (
            <Section key={code} title={t(`group.${code}`)} count={here.length}>
              <RowList label={t(`group.${code}`)}>
                {here.map((story) => (
                  <StoryRow key={story.id} story={story} />
                ))}
              </RowList>
            </Section>
          )
        );
      })}
      <Drawer opened={begins !== null} onClose={() => setBegins(null)} title={t('title')}>
        {begins && <BeginStoryForm how={begins} onClose={() => setBegins(null)} />}
      </Drawer>
    </div>
  );
}

function StoryRow({ story }: { story: Stored<StoryFacts> }) {
  const { t, i18n } = useTranslation('story');
  const now = story.state;
  const today = useToday();
  const texts = useRecords(StoryText, (one) => one.storyId === story.id);
  const steps = useRecords(StoryStep, (one) => one.storyId === story.id);
  const isOpen = now !== 'published' && now !== 'scheduled' && now !== 'withdrawn';
  const [waits] = isOpen ? missingSteps(story, texts, steps) : [];
  const missing = texts.reduce((sum, text) => sum + missingBlocks(text, story.sourceLanguage, texts).length, 0);
  const until = story.consentUntil ?? '';
  const isRunningOut = isOut(story) && until !== '' && until <= addDays(today, AHEAD_DAYS);
  const order = [story.sourceLanguage, ...STORY_LANGUAGES];
  const names = texts
    .toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language))
    .map(({ language }) => languageName(language))
    .join(' · ');
  return (
    <Row
      title={story.workingTitle}
      to={`/x/${story.id}`}
      under={
        <>
          <Tag tone={STORY_TONES[now]}>{t(`state.${now}`)}</Tag>
          {story.about !== 'nobody' && (
            <Tag icon={story.about === 'child' ? 'child' : 'person'}>{t(`aboutShort.${story.about}`)}</Tag>
          )}
          <FactLine icon="languages">{names || t('noLanguage')}</FactLine>
          {missing > 0 && <FactLine tone="risk">{t('language.missing', { count: missing })}</FactLine>}
          {waits && <FactLine icon="second-person">{t('waitsFor', { step: t(`step.${waits}.title`) })}</FactLine>}
          {story.consentEndedAt && isOpen && (
            <FactLine icon="refused" tone="missed">
              {t('consentEndedShort')}
            </FactLine>
          )}
        </>
      }
      due={
        story.heldAt ? (
          <Tag tone="missed">{t('heldShort')}</Tag>
        ) : story.consentEndedAt && now === 'published' ? (
          <Tag tone="missed">{t('consentEndedShort')}</Tag>
        ) : isRunningOut ? (
          <Tag tone={until < today ? 'missed' : 'risk'}>
            {t(until < today ? 'ranOutShort' : 'runsOutShort', { day: dayWords(until, i18n.language) })}
          </Tag>
        ) : story.plannedFor && isOpen ? (
          <FactLine icon="calendar">{dayWords(story.plannedFor, i18n.language)}</FactLine>
        ) : undefined
      }
    />
  );
}
