import { useTranslation } from 'react-i18next';
import { addDrawing, addPicture } from '#modules/picture/model/add-picture.ts';
import { DRAWINGS } from '#modules/picture/model/drawings/drawings.ts';
import { PICTURE_LABELS } from '#modules/picture/model/picture.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AltFields, altsOf, NO_ALTS } from './alt-fields.tsx';
import { PicturePiece } from './picture-piece.tsx';
import type { SentPicture } from './send-picture.ts';

/** Sends a picture. It may not be shown before somebody else has looked at it. */
export function AddPictureForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('picture');
  const initial = {
    pictureId: newId(),
    sent: null as SentPicture | null,
    label: null as string | null,
    madeBy: '',
    ...NO_ALTS,
  };
  const form = useActForm(addPicture, {
    initial,
    toInput: ({ pictureId, sent, label, madeBy, ...alts }) => ({
      pictureId,
      sha256: sent?.sha256 ?? null,
      label,
      madeBy,
      alts: altsOf(alts),
    }),
    onKept: onClose,
  });
  const labels = PICTURE_LABELS.map((code) => ({ code, label: t(`label.${code}`), hint: t(`labelHint.${code}`) }));
  return (
    <ActFrame form={form} title={t('send')} onClose={onClose}>
      <PicturePiece
        {...pieceOf(form, 'sent')}
        error={form.errors.find(({ field }) => field === 'sha256' || field === 'sent')?.words}
      />
      <ChoiceList {...pieceOf(form, 'label')} label={t('what')} options={labels} />
      <TextField {...pieceOf(form, 'madeBy')} label={t('madeBy')} maxLength={500} />
      <AltFields form={form} />
    </ActFrame>
  );
}

/** Takes one of our own drawings; what it shows is said of it in four languages already. */
export function AddDrawingForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('picture');
  const initial = { pictureId: newId(), drawing: null as string | null };
  const form = useActForm(addDrawing, { initial, onKept: onClose });
  const drawings = DRAWINGS.map((code) => ({ code, label: t(`drawing.${code}`) }));
  return (
    <ActFrame form={form} title={t('takeDrawing')} onClose={onClose}>
      <ChoiceList {...pieceOf(form, 'drawing')} label={t('what')} options={drawings} />
    </ActFrame>
  );
}
