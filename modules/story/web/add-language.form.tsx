import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '#modules/story/model/language.ts';
import { slugOf } from '#modules/story/model/slug-of.ts';
import type { StoryFacts } from '#modules/story/model/story.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { addText } from '#modules/story/model/write-text.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { languageName } from './language-name.ts';

type AddLanguageFormProps = {
  story: Stored<StoryFacts>;
  texts: readonly Stored<StoryTextFacts>[];
  onClose: () => void;
  onBegun: (language: StoryLanguage) => void;
};

/** Begins a language with its title. The first one is that in which the story is written. */
export function AddLanguageForm({ story, texts, onClose, onBegun }: AddLanguageFormProps) {
  const { t } = useTranslation('story');
  const free = STORY_LANGUAGES.filter((one) => !texts.some(({ language }) => language === one));
  const source = texts.find(({ language }) => language === story.sourceLanguage);
  const first = source ? null : story.sourceLanguage;
  const initial = { textId: newId(), language: first as string | null, title: source ? '' : story.workingTitle };
  const form = useActForm(addText, {
    initial,
    toInput: ({ textId, language, title }) => ({
      textId,
      storyId: story.id,
      language,
      words: {
        title,
        summary: null,
        slug: slugOf(title) ?? source?.slug ?? null,
        headState: 'human',
        headFrom: null,
        blocks: [],
      },
    }),
    onKept: () => onBegun(form.values.language as StoryLanguage),
  });
  const options = free
    .filter((one) => first === null || one === first)
    .map((code) => ({ code, label: languageName(code) }));
  return (
    <ActFrame form={form} title={t(source ? 'language.add' : 'language.first')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'language')} label={t('field.language')} options={options} />
      <TextField
        {...pieceOf(form, 'title')}
        label={t('field.title')}
        lang={form.values.language ?? undefined}
        maxLength={200}
      />
    </ActFrame>
  );
}
