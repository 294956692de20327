import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Category } from '#modules/story/model/category.ts';
import { setStory } from '#modules/story/model/set-story.ts';
import type { StoryFacts } from '#modules/story/model/story.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { writeText } from '#modules/story/model/write-text.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type SettingsFormProps = { story: Stored<StoryFacts>; text: Stored<StoryTextFacts> | null; onClose: () => void };

const TYPES = ['news', 'story', 'update'] as const;
const BYLINES = ['date-only', 'organisation', 'person'] as const;

/** What is decided of a story besides its words. */
export function SettingsForm({ story, text, onClose }: SettingsFormProps) {
  const { t } = useTranslation('story');
  const ask = useAsk();
  const [slug, setSlug] = useState(text?.slug ?? '');
  const initial = initialOf(story);
  const form = useActForm(setStory, {
    initial,
    toInput: (values) => ({ storyId: story.id, changes: changesOf(values) }),
    basedOn: { [story.id]: story.version },
    onKept: () => {
      const isNew = text && slug.trim() !== (text.slug ?? '');
      const changes = { slug: orNull(slug.trim()) };
      if (isNew)
        void ask(writeText, { textId: text.id, storyId: story.id, changes }, { basedOn: { [text.id]: text.version } });
      onClose();
    },
  });
  return (
    <ActFrame form={form} title={t('settings.title')} onClose={onClose}>
      <WhatItIs form={form} kept={story.categoryIds} />
      <TextField
        {...pieceOf(form, 'dateline')}
        label={t('settings.dateline')}
        hint={t(story.about === 'child' ? 'settings.datelineChild' : 'settings.datelineHint')}
        maxLength={80}
      />
      <TextField {...pieceOf(form, 'credit')} label={t('settings.credit')} aside={t('ifYouWant')} maxLength={300} />
      <DayField
        {...pieceOf(form, 'firstToldOn')}
        label={t('settings.firstToldOn')}
        hint={t(story.about === 'child' ? 'settings.firstToldOnChild' : 'settings.firstToldOnHint')}
      />
      {text && (
        <TextField
          name="slug"
          label={t('settings.slug')}
          hint={t('settings.slugHint')}
          value={slug}
          onChange={setSlug}
          maxLength={100}
        />
      )}
      <WhoMayRead form={form} about={story.about} />
    </ActFrame>
  );
}

type Values = ReturnType<typeof initialOf>;

function initialOf(story: Stored<StoryFacts>) {
  const { type, workingTitle, categoryIds, bylineKind, composite, commentsOpen, noIndex } = story;
  return {
    type: type as string | null,
    workingTitle,
    categoryIds: [...categoryIds],
    bylineKind: bylineKind as string | null,
    bylineName: story.bylineName ?? '',
    dateline: story.dateline ?? '',
    credit: story.credit ?? '',
    firstToldOn: story.firstToldOn ?? '',
    composite,
    commentsOpen,
    noIndex,
    plannedFor: story.plannedFor ?? '',
  };
}

function changesOf({ bylineName, dateline, credit, firstToldOn, plannedFor, ...rest }: Values) {
  return {
    ...rest,
    bylineName: rest.bylineKind === 'person' ? orNull(bylineName) : null,
    dateline: orNull(dateline),
    credit: orNull(credit),
    firstToldOn: orNull(firstToldOn),
    plannedFor: orNull(plannedFor),
  };
}

function WhatItIs({ form, kept }: { form: ActForm<Values>; kept: readonly string[] }) {
  const { t, i18n } = useTranslation('story');
  const categories = useRecords(Category, (one) => !one.closed || kept.includes(one.id)).map(({ id, labels }) => ({
    code: id,
    label: labels[i18n.language as 'en'] ?? labels.en ?? '',
  }));
  return (
    <>
      <TextField {...pieceOf(form, 'workingTitle')} label={t('settings.workingTitle')} maxLength={200} />
      <SelectField
        {...pieceOf(form, 'type')}
        label={t('settings.type')}
        options={TYPES.map((code) => ({ code, label: t(`type.${code}`) }))}
      />
      <MultiSelectField {...pieceOf(form, 'categoryIds')} label={t('settings.categories')} options={categories} />
      <SelectField
        {...pieceOf(form, 'bylineKind')}
        label={t('settings.byline')}
        options={BYLINES.map((code) => ({ code, label: t(`byline.${code}`) }))}
      />
      {form.values.bylineKind === 'person' && (
        <TextField {...pieceOf(form, 'bylineName')} label={t('settings.bylineName')} maxLength={120} />
      )}
    </>
  );
}

function WhoMayRead({ form, about }: { form: ActForm<Values>; about: StoryFacts['about'] }) {
  const { t } = useTranslation('story');
  return (
    <>
      <CheckField {...pieceOf(form, 'composite')} label={t('settings.composite')} hint={t('settings.compositeHint')} />
      <CheckField
        {...pieceOf(form, 'commentsOpen')}
        label={t('settings.comments')}
        disabledReason={about === 'child' ? t('settings.commentsChild') : undefined}
      />
      <CheckField {...pieceOf(form, 'noIndex')} label={t('settings.noIndex')} hint={t('settings.noIndexHint')} />
      <DayField {...pieceOf(form, 'plannedFor')} label={t('settings.plannedFor')} />
    </>
  );
}
