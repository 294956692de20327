import { useTranslation } from 'react-i18next';
import { prepareBrief, startStory } from '#modules/story/model/begin-story.ts';
import { STORY_LANGUAGES } from '#modules/story/model/language.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { languageName } from './language-name.ts';

type BeginStoryFormProps = { how: 'brief' | 'start'; onClose: () => void };

/** A brief by whoever knows her, or a story of nobody by an editor. */
export function BeginStoryForm({ how, onClose }: BeginStoryFormProps) {
  const { t } = useTranslation('story');
  const go = useGo();
  const initial = {
    storyId: newId(),
    type: 'story' as string | null,
    workingTitle: '',
    sourceLanguage: 'en' as string | null,
    brief: '',
  };
  const form = useActForm(how === 'brief' ? prepareBrief : startStory, {
    initial,
    toInput: ({ brief, ...rest }) => (how === 'brief' ? { ...rest, brief } : rest),
    onKept: () => {
      onClose();
      go(`/x/${form.values.storyId}`);
    },
  });
  return (
    <ActFrame form={form} title={t(`begin.${how}`)} about={t(`begin.${how}About`)} onClose={onClose}>
      <TextField
        {...pieceOf(form, 'workingTitle')}
        label={t('settings.workingTitle')}
        hint={t('begin.titleHint')}
        maxLength={200}
      />
      <SelectField
        {...pieceOf(form, 'type')}
        label={t('settings.type')}
        options={['news', 'story', 'update'].map((code) => ({ code, label: t(`type.${code}`) }))}
      />
      <SelectField
        {...pieceOf(form, 'sourceLanguage')}
        label={t('begin.language')}
        options={STORY_LANGUAGES.map((code) => ({ code, label: languageName(code) }))}
      />
      {how === 'brief' && (
        <TextArea {...pieceOf(form, 'brief')} label={t('brief')} hint={t('begin.briefHint')} rows={6} />
      )}
    </ActFrame>
  );
}
