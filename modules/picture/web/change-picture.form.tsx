import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { checkPicture, describePicture, withdrawPicture } from '#modules/picture/model/check-picture.ts';
import { type Picture, TRACES, type Trace } from '#modules/picture/model/picture.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AltFields, altsOf, draftOf } from './alt-fields.tsx';
import { PictureShown } from './picture-shown.tsx';

type FormProps = { picture: StoredOf<typeof Picture>; onClose: () => void };
type Answers = Record<Trace, 'yes' | 'no' | null>;

/** The second person's look: each point is answered, and nothing is answered beforehand. */
export function CheckPictureForm({ picture, onClose }: FormProps) {
  const { t } = useTranslation('picture');
  const initial = Object.fromEntries(TRACES.map((trace) => [trace, null])) as Answers;
  const form = useActForm(checkPicture, {
    initial,
    toInput: (values) => ({
      pictureId: picture.id,
      answers: Object.fromEntries(TRACES.map((trace) => [trace, values[trace] && values[trace] === 'yes'])),
    }),
    onKept: onClose,
  });
  const isAnswered = TRACES.every((trace) => form.values[trace] !== null);
  const options = [
    { code: 'no', label: t('no') },
    { code: 'yes', label: t('yes') },
  ];
  return (
    <ActFrame
      form={form}
      title={t('look')}
      about={<PictureShown picture={picture} width={960} />}
      onClose={onClose}
      keepLabel={t('lookKeep')}
      keepDisabledReason={isAnswered ? undefined : t('answerAll')}
    >
      <Note icon="show">{t('lookAbout')}</Note>
      {TRACES.map((trace) => (
        <ChoiceTiles
          key={trace}
          {...pieceOf(form, trace)}
          onChange={(code) => form.set(trace, code as 'yes' | 'no')}
          label={t(`trace.${trace}`)}
          options={options}
        />
      ))}
    </ActFrame>
  );
}

/** Puts right what a picture says to whoever cannot see it. */
export function DescribePictureForm({ picture, onClose }: FormProps) {
  const { t } = useTranslation('picture');
  const form = useActForm(describePicture, {
    initial: { madeBy: picture.madeBy, ...draftOf(picture.alts) },
    toInput: ({ madeBy, ...alts }) => ({ pictureId: picture.id, changes: { madeBy, alts: altsOf(alts) } }),
    basedOn: { [picture.id]: picture.version },
    onKept: onClose,
  });
  return (
    <ActFrame
      form={form}
      title={t('describe')}
      about={<PictureShown picture={picture} width={480} />}
      onClose={onClose}
    >
      <AltFields form={form} />
      <TextField {...pieceOf(form, 'madeBy')} label={t('madeBy')} maxLength={500} />
    </ActFrame>
  );
}

/** Takes a picture back; asks nothing but why. */
export function WithdrawPictureForm({ picture, onClose }: FormProps) {
  const { t } = useTranslation('picture');
  const toInput = ({ why }: { why: string }) => ({ pictureId: picture.id, why });
  const form = useActForm(withdrawPicture, { initial: { why: '' }, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('withdraw.title')}
      about={t('withdraw.about')}
      onClose={onClose}
      keepLabel={t('withdraw.keep')}
    >
      <TextArea {...pieceOf(form, 'why')} label={t('withdraw.why')} rows={3} />
    </ActFrame>
  );
}
