import { useTranslation } from 'react-i18next';
import { recordStep, TRY_MINUTES } from '#modules/story/model/move-story.ts';
import type { StoryStepKind } from '#modules/story/model/story-step.ts';
import { StorySubject } from '#modules/story/model/story-subject.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import type { Desk } from './use-desk.ts';
import { usePersonLabel } from './use-person-label.ts';

type StepFormProps = { desk: Desk; step: StoryStepKind; onClose: () => void };
const MANNERS = ['read-aloud', 'recording', 'read-herself'] as const;
const OUTCOMES = ['passed', 'sent_back'] as const;

/** Writes down a step that was walked: what was looked at is the edition as it stands. */
export function StepForm({ desk, step, onClose }: StepFormProps) {
  const { t } = useTranslation('story');
  const { story, texts } = desk;
  const looked = texts.map(({ language, version }) => ({ language, version }));
  const initial = {
    outcome: null as string | null,
    note: '',
    subjectId: null as string | null,
    lang: null as string | null,
    manner: null as string | null,
    said: '',
    minutes: null as number | null,
    found: '',
  };
  const form = useActForm(recordStep, {
    initial,
    toInput: ({ note, said, found, ...rest }) => ({
      stepId: newId(),
      storyId: story.id,
      step,
      ...rest,
      note: orNull(note),
      said: orNull(said),
      found: orNull(found),
      looked,
    }),
    onKept: onClose,
  });
  return (
    <ActFrame
      form={form}
      title={t(`step.${step}.title`)}
      about={t(`step.${step}.about`, { minutes: TRY_MINUTES })}
      onClose={onClose}
    >
      {step === 'survivor_review' && <ReadBack storyId={story.id} form={form} />}
      {step === 'intruder_try' && (
        <>
          <NumberField {...pieceOf(form, 'minutes')} label={t('step.minutes')} min={1} max={600} />
          <TextArea {...pieceOf(form, 'found')} label={t('step.found')} hint={t('step.foundHint')} rows={4} />
        </>
      )}
      <ChoiceTiles
        {...pieceOf(form, 'outcome')}
        label={t('step.outcome')}
        options={OUTCOMES.map((code) => ({ code, label: t(`step.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'note')} label={t('step.note')} aside={t('ifYouWant')} rows={2} />
    </ActFrame>
  );
}

type Form = Parameters<typeof ReadBackFields>[0]['form'];

function ReadBack({ storyId, form }: { storyId: string; form: Form }) {
  const label = usePersonLabel();
  const subjects = useRecords(StorySubject, (one) => one.storyId === storyId && one.endedAt === null);
  const options = subjects.map(({ id, personId }) => ({ code: id, label: label(personId) }));
  return <ReadBackFields form={form} people={options} />;
}

type Fields = { subjectId: string | null; lang: string | null; manner: string | null; said: string };
type ReadBackProps = {
  // biome-ignore lint/suspicious/noExplicitAny: the form holds the fields of every step; these four are asked of it here.
  form: import('#platform/web/act-form.ts').ActForm<any>;
  people: readonly { code: string; label: string }[];
};

/** With whom it was read, in which language, how, and what she said to it. */
function ReadBackFields({ form, people }: ReadBackProps) {
  const { t } = useTranslation('story');
  const languages = useLanguageOptions();
  const piece = <N extends keyof Fields>(name: N) => pieceOf<Fields, N>(form, name);
  return (
    <>
      <SelectField {...piece('subjectId')} label={t('step.withWhom')} options={people} />
      <SelectField {...piece('lang')} label={t('step.lang')} options={languages} />
      <SelectField
        {...piece('manner')}
        label={t('step.manner')}
        options={MANNERS.map((code) => ({ code, label: t(`manner.${code}`) }))}
      />
      <TextArea {...piece('said')} label={t('step.said')} rows={3} />
    </>
  );
}
