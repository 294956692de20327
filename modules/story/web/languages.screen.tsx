import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STORY_LANGUAGES } from '#modules/story/model/language.ts';
import { Story } from '#modules/story/model/story.ts';
import { StoryText } from '#modules/story/model/story-text.ts';
import { PART_STATES, type PartState, partsOf } from '#modules/story/model/translation.ts';
import { Button } from '#platform/design/button.tsx';
import { DataTable } from '#platform/design/data-table.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMe, useNow } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './desk.module.css';
import { languageName } from './language-name.ts';
import { STATE_TONES } from './state-tones.ts';
import { useDigests } from './use-digests.ts';
import words from './words.module.css';

/** Which language of which story is how far: missing, changed since, by a machine, by a person, read by a second one. */
export function LanguagesScreen() {
  const { t } = useTranslation('story');
  const [chosen, choose] = useState('all');
  const me = useMe();
  const now = useNow();
  const rows = useRowsOf(chosen);
  const languages = STORY_LANGUAGES.filter((language) => rows.all.has(language));
  const options = [
    { code: 'all', label: t('languages.all') },
    ...languages.map((code) => ({ code, label: languageName(code) })),
  ];
  const columns = [
    { code: 'story', label: t('languages.story') },
    ...languages
      .filter((language) => chosen === 'all' || chosen === language)
      .map((code) => ({ code, label: languageName(code) })),
  ];
  const table = <DataTable caption={t('languages.title')} columns={columns} rows={rows.rows} />;
  return (
    <div className={styles.list}>
      <PageHeader
        title={t('languages.title')}
        lead={t('languages.lead')}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {t('languages.print')}
          </Button>
        }
      />
      {rows.rows.length === 0 ? (
        <EmptyLine>{t('languages.empty')}</EmptyLine>
      ) : (
        <>
          <FilterChips label={t('languages.filter')} options={options} value={chosen} onChange={choose} more={7} />
          {table}
          <PrintSheet kind={t('languages.title')} by={me.name} when={now} tier="P2">
            {table}
          </PrintSheet>
        </>
      )}
    </div>
  );
}

function useRowsOf(chosen: string) {
  const { t } = useTranslation('story');
  const stories = useRecords(Story).filter((one) => one.state !== 'withdrawn');
  const all = useRecords(StoryText);
  const sources = stories.flatMap((story) =>
    all.filter((text) => text.storyId === story.id && text.language === story.sourceLanguage),
  );
  const digestOf = useDigests(sources);
  const rows = stories.map((story) => {
    const texts = all.filter(({ storyId }) => storyId === story.id);
    const source = texts.find(({ language }) => language === story.sourceLanguage) ?? null;
    const cells = STORY_LANGUAGES.map((language) => {
      const text = texts.find((one) => one.language === language);
      if (!text)
        return [
          language,
          <Tag key={language} dashed>
            {t('languages.none')}
          </Tag>,
        ] as const;
      const parts = partsOf(text, { source, texts, sourceLanguage: story.sourceLanguage }, digestOf);
      return [
        language,
        <Parts key={language} states={parts.map(({ state }) => state)} isFirst={text === source} />,
      ] as const;
    });
    return {
      id: story.id,
      to: `/x/${story.id}`,
      cells: { story: story.workingTitle, ...Object.fromEntries(cells) },
      texts,
    };
  });
  const shown = rows.filter(({ texts }) => chosen === 'all' || texts.length > 0).map(({ texts: _, ...row }) => row);
  return { rows: shown, all: new Set(all.map(({ language }) => language)) };
}

function Parts({ states, isFirst }: { states: readonly PartState[]; isFirst: boolean }) {
  const { t } = useTranslation('story');
  const counted = PART_STATES.map((state) => [state, states.filter((one) => one === state).length] as const);
  return (
    <span className={words.state}>
      {isFirst && <Tag icon="correct">{t('languages.first')}</Tag>}
      {counted
        .filter(([, count]) => count > 0)
        .map(([state, count]) => (
          <Tag key={state} tone={STATE_TONES[state]}>
            {t(`languages.${state}`, { count })}
          </Tag>
        ))}
    </span>
  );
}
